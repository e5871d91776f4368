import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { ModuleIndex } from "../../course/types.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ShownNote } from "../../state/noting.ts";
import { Icon } from "../../ui/Icon.tsx";
import { printPart } from "../../ui/print-part.ts";
import { useProgress } from "../context.ts";
import { matcher } from "../glossary/match.ts";
import { useNotes } from "../notes/useNotes.ts";
import page from "../Page.module.css";
import { isShown, type Shows, saidIn } from "./entries.ts";
import styles from "./Notebook.module.css";
import { Noted } from "./Noted.tsx";
import notes_ from "./Notes.module.css";
import { Thing } from "./Thing.tsx";
import { ToMake } from "./ToMake.tsx";
import { Tools } from "./Tools.tsx";
import { textsIn } from "./texts-in.ts";
import { type ThingMade, thingsMade } from "./things.ts";
import { untitledKinds } from "./untitled-kinds.ts";
import { useKinds } from "./useKinds.ts";
import { useNotebookFile } from "./useNotebookFile.ts";
import { words } from "./words.ts";

/** Everything that the learner has noted and made, and what can still be made in the course. */
export function Notebook({ modules }: { modules: readonly ModuleIndex[] }) {
  const t = useOwnWords(words);
  const ready = useProgress((state) => state.ready);
  const progress = useProgress((state) => state.progress);
  const notes = useNotes();
  const things = useMemo(() => thingsMade(progress, modules), [progress, modules]);
  const kinds = useKinds([...untitledKinds(modules), ...things.map(({ made }) => made.data.kind)]);
  const all = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [show, setShow] = useState<Shows>("all");
  const sought = useDeferredValue(query);
  const saveAll = useNotebookFile(notes, things, modules);

  const matches = useMemo(() => matcher(sought), [sought]);
  const isSeen = (note: ShownNote, lesson: string) => isShown(show, note) && matches(saidIn(note, lesson));
  const seen = notes.filter((note) => isSeen(note, titleOf(note, modules)));
  const thingsSeen = things.filter((thing) => (show === "all" || show === "thing") && matches(saidInThing(thing)));
  const filtered = sought.trim() !== "" || show !== "all";
  const count = seen.length + thingsSeen.length;
  const clear = () => {
    setQuery("");
    setShow("all");
  };
  return (
    <>
      <p className={`no-print ${page.intro}`}>{t("intro")}</p>
      <noscript>
        <p>{t("scripting")}</p>
      </noscript>
      <Tools query={query} onQuery={setQuery} show={show} onShow={setShow} />
      <div className={`no-print ${notes_.found}`}>
        <p role="status">
          {filtered &&
            (count > 0
              ? t("found", { count })
              : sought.trim() === ""
                ? t("noneOfKind")
                : t("noMatch", { query: sought.trim() }))}
        </p>
        {filtered && count === 0 && (
          <button type="button" className="button" onClick={clear}>
            {t("clear")}
          </button>
        )}
      </div>
      {notes.length + things.length > 0 && (
        <p className={`no-print ${notes_.actions}`}>
          <button type="button" className="button" onClick={() => all.current && printPart(all.current)}>
            <Icon name="printer" /> {t("printAll")}
          </button>
          <button type="button" className="button" onClick={() => void saveAll()}>
            <Icon name="download" /> {t("downloadAll")}
          </button>
        </p>
      )}
      <div className={styles.notebook} data-waiting={ready ? undefined : ""}>
        <div ref={all} className={styles.made}>
          <Noted notes={notes} modules={modules} isSeen={isSeen} filtered={filtered} />
          <section className={notes_.things} aria-labelledby="made" hidden={filtered && thingsSeen.length === 0}>
            <div className={`no-print ${styles.head}`}>
              <h2 id="made">{t("made")}</h2>
            </div>
            {things.length === 0 ? (
              <p className={`no-print ${styles.none}`}>{t("none")}</p>
            ) : (
              <div className={styles.things}>
                {thingsSeen.map((thing) => (
                  <Thing key={thing.made.activity} thing={thing} kinds={kinds} />
                ))}
              </div>
            )}
          </section>
        </div>
        <ToMake modules={modules} />
      </div>
    </>
  );
}

function titleOf({ data }: ShownNote, modules: readonly ModuleIndex[]): string {
  const lessons = modules.flatMap((module) => module.lessons);
  return lessons.find(({ id, aliases }) => id === data.lesson || aliases.includes(data.lesson))?.title ?? data.title;
}

function saidInThing({ made: { data }, place }: ThingMade): string {
  return [place?.activity.title ?? data.title, place?.lesson.title ?? "", ...textsIn(data.thing)].join(" ");
}
