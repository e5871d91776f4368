import { Failed } from "../../player/shell/Failed.tsx";
import { Skeleton } from "../../player/shell/Skeleton.tsx";
import { useWholeCourse } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { type OpenTrainer, TrainerFrame } from "../TrainerFrame.tsx";
import { useOwnSigner } from "../useOwnSigner.ts";
import { Backup } from "./Backup.tsx";
import { CardPart } from "./CardPart.tsx";
import styles from "./Data.module.css";
import { EraseAll } from "./EraseAll.tsx";
import { ErasePerson } from "./ErasePerson.tsx";
import { KeyPart } from "./KeyPart.tsx";
import { Numbers } from "./Numbers.tsx";
import { Restore } from "./Restore.tsx";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The page of the trainer's key, and of all that is kept here. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status !== "ready") return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
  return (
    <TrainerFrame view="data" course={page.value}>
      {(open) => <Data {...open} />}
    </TrainerFrame>
  );
}

function Data(open: OpenTrainer) {
  useOwnSigner(open);
  return (
    <div className={styles.page}>
      <KeyPart {...open} />
      <Backup {...open} />
      <Restore {...open} />
      <CardPart {...open} />
      <Numbers {...open} />
      <ErasePerson {...open} />
      <EraseAll {...open} />
    </div>
  );
}
