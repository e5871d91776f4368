import { Fragment, type ReactNode } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { usePlayer } from "../context.ts";
import { Jumps } from "../Jumps.tsx";
import page from "../Page.module.css";
import { useAlive } from "../reference/useAlive.ts";
import { Frame } from "../shell/Frame.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useLang } from "../usePage.ts";
import { Data, HealthOfStorage, Offline, Profiles } from "./joined.tsx";
import { LookSection } from "./LookSection.tsx";
import styles from "./Settings.module.css";
import { words } from "./words.ts";

/** All that the page needs of the course is its index. */
export const prepare = async (course: CourseStore): Promise<boolean> => (await course.loadIndex()) !== undefined;

/** The parts of the page, in this order: each draws itself in a `Section` of its id. */
interface Part {
  readonly id: "look" | "profiles" | "offline" | "data" | "health";
  readonly section: ReactNode;
}

const all: readonly Part[] = [
  { id: "look", section: <LookSection /> },
  { id: "profiles", section: <Profiles /> },
  { id: "offline", section: <Offline /> },
  { id: "data", section: <Data /> },
  { id: "health", section: <HealthOfStorage /> },
];

/** Of a package's: a platform keeps what was done, and of a file it can be taken along. */
const partsIn = { lms: ["look"], file: ["look", "data"] } as const;

/** Everything that can be set, kept, handed over or put right on this device. */
export function Screen() {
  const { t } = useWords();
  const own = useOwnWords(words);
  const lang = useLang();
  const alive = useAlive();
  const { edition } = usePlayer();
  const some: readonly string[] | undefined = edition && partsIn[edition.kind];
  const parts = all.filter(({ id }) => some?.includes(id) ?? true);
  const title = t("player.nav.settings");
  useArrival();
  return (
    <Frame title={title}>
      <h1 tabIndex={-1}>{title}</h1>
      {edition === undefined && <p className={`js-only ${page.intro}`}>{own("intro")}</p>}
      <noscript>
        <p className={page.intro}>{own("scripting")}</p>
      </noscript>
      {/* It has its place from the beginning, and is seen once it does something. */}
      <div className={`js-only ${page.columns} ${styles.all}`} data-alive={alive || undefined}>
        <div className={page.side}>
          <Jumps label={own("sections")} parts={parts.map(({ id }) => ({ id, title: own(`parts.${id}`) }))} />
        </div>
        <div className={page.sections}>
          {parts.map(({ id, section }) => (
            <Fragment key={id}>{section}</Fragment>
          ))}
        </div>
      </div>
      <p className={styles.more}>
        <Go to={ownPath(lang, "privacy")}>{own("privacy")}</Go>
      </p>
    </Frame>
  );
}
