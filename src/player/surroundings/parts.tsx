import { lazy, Suspense } from "react";
import { useLocation } from "react-router";
import { pageAt } from "../../ui/address.ts";
import { AloudPlace } from "../aloud/AloudPlace.tsx";
import { useLate, usePlayer } from "../context.ts";
import { ExitButton } from "../edition/ExitButton.tsx";
import { PackageNotices } from "../edition/PackageNotices.tsx";
import { NotesPlace } from "../notes/NotesPlace.tsx";
import { OfflinePlace } from "../offline/OfflinePlace.tsx";
import { OfflineSign } from "../offline/OfflineSign.tsx";
import { UpdateNotice } from "../offline/UpdateNotice.tsx";
import { Erased } from "../privacy/Erased.tsx";
import { PeopleNotices } from "../profiles/PeopleNotices.tsx";
import { PersonBadge } from "../profiles/PersonBadge.tsx";
import { GatePlace } from "./GatePlace.tsx";
import { Landing } from "./Landing.tsx";
import { Recovery } from "./Recovery.tsx";
import { Reminder } from "./Reminder.tsx";
import { StorageNotice } from "./StorageNotice.tsx";

/** What stands around every page and comes after the first answer can be given. */

/** In the header: what is kept for use without a connection, or the way out to the platform that opened the course. */
export const Sign = () => (
  <>
    <OfflineSign at="header" />
    <ExitButton />
  </>
);

/** In the header: who is here. */
export function Badge() {
  const people = useLate((late) => late.people);
  return people && <PersonBadge people={people} />;
}

const Count = lazy<typeof import("../review/DueCount.tsx")["DueCount"]>(() =>
  import("../review/DueCount.tsx").then(
    (module) => ({ default: module.DueCount }),
    // Without a connection the page is whole without it.
    () => ({ default: () => null }),
  ),
);

/** Beside the review's name among the pages: how many questions wait there today. */
export const Due = () => (
  <Suspense fallback={null}>
    <Count />
  </Suspense>
);

/** Under the header: what there is to say. A new version is not offered in a lesson. */
export function Notices() {
  const people = useLate((late) => late.people);
  const { edition } = usePlayer();
  const here = pageAt(useLocation().pathname)?.name;
  return (
    <>
      <Erased />
      {edition === undefined ? <StorageNotice /> : <PackageNotices edition={edition} />}
      {people && <PeopleNotices people={people} />}
      <Recovery />
      {here !== "lesson" && here !== "settings" && <UpdateNotice at="page" />}
      {here === "lesson" && <Landing />}
    </>
  );
}

/** At the end of the page: the sign again, where the header has no room for it. In a lesson, what brings its notes and what reads it. */
export function Foot() {
  const here = pageAt(useLocation().pathname)?.name;
  return (
    <>
      {here === "lesson" && <NotesPlace />}
      {here === "lesson" && <AloudPlace />}
      <OfflineSign at="foot" />
    </>
  );
}

/** On the home page: what to keep, and what to take along. */
export function HomeCards() {
  return (
    <>
      <OfflinePlace />
      <Reminder />
    </>
  );
}

/** In the end of a lesson that has been finished: the moment to use a new version. */
export const AfterLesson = () => <UpdateNotice at="end" />;

export { GatePlace };
