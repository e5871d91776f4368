import { useEffect, useRef, useState } from "react";
import type { Diagnostic } from "../../compiler/diagnostics.ts";
import type { Dialect, DialectHow, Problem } from "../../formats/gift/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { usePlayer } from "../../player/context.ts";
import { moveTo } from "../../player/shell/useArrival.ts";
import type { WholeCourse } from "../../player/usePage.ts";
import { Icon } from "../../ui/Icon.tsx";
import builder from "../builder/Builder.module.css";
import type { Lessons } from "../builder/lessons.ts";
import { type Brought, check, convert } from "./bring-in.ts";
import styles from "./Exchange.module.css";
import { objectivesIn, takenIds } from "./gather.ts";
import { Into } from "./Into.tsx";
import { Made } from "./Made.tsx";
import { words as noteWords } from "./notes/words.ts";
import { Questions } from "./Questions.tsx";
import { words } from "./words.ts";

/** How many problems, or questions, are shown: nobody mends more of them in one go. */
const MOST = 200;

/** What came of a conversion. */
export interface Converted {
  readonly how: DialectHow;
  readonly dialect: Dialect;
  /** What the compiler says; `unchecked` where its code could not be had. */
  readonly checked: readonly Diagnostic[] | "checking" | "unchecked";
}

interface FoundProps {
  readonly brought: Extract<Brought, { readonly read: unknown }>;
  readonly course: WholeCourse;
  readonly lessons: Lessons;
}

/** What was read of a file of questions, and what is made of it. */
export function Found({ brought, course, lessons }: FoundProps) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const { course: store } = usePlayer();
  const title = useRef<HTMLHeadingElement>(null);
  const [converted, setConverted] = useState<Converted | "failed">();
  const turn = useRef(0);
  useEffect(() => {
    if (title.current) moveTo(title.current);
  }, []);
  const { questions, problems } = brought.read;
  const count = questions.length;

  const forget = (): void => {
    turn.current++;
    setConverted(undefined);
  };
  const make = async (wanted: Pick<DialectHow, "lang" | "into">) => {
    turn.current++;
    const mine = turn.current;
    const show = (what: Converted | "failed") => mine === turn.current && setConverted(what);
    const taken = await takenIds(store, course.modules);
    const how: DialectHow = { ...wanted, taken, objectives: objectivesIn(course.modules) };
    const dialect = await convert(questions, how).catch(() => undefined);
    if (dialect === undefined) return show("failed");
    show({ how, dialect, checked: "checking" });
    const checked = await check(dialect.markdown, how).catch(() => "unchecked" as const);
    show({ how, dialect, checked });
  };

  return (
    <>
      <div className={`${builder.card} ${styles.told}`}>
        <h3 ref={title} tabIndex={-1}>
          {t("in.found", { count, n: number.format(count) })}
        </h3>
        {brought.encoding !== "utf-8" && <p>{t("in.encoding", { encoding: brought.encoding })}</p>}
        <Problems title={t("in.problems")} problems={problems.filter(({ severity }) => severity === "error")} />
        <Problems title={t("in.warnings")} problems={problems.filter(({ severity }) => severity === "warning")} />
        {count > 0 && (
          <Questions questions={questions} dialect={typeof converted === "object" ? converted.dialect : undefined} />
        )}
      </div>
      {count > 0 && (
        <Into course={course} lessons={lessons} count={count} name={brought.name} onChange={forget} onMake={make} />
      )}
      <div role="alert">
        {converted === "failed" && (
          <p className={builder.wrong}>
            <Icon name="warning" /> <span>{t("made.failed")}</span>
          </p>
        )}
      </div>
      {typeof converted === "object" && <Made converted={converted} course={course} />}
    </>
  );
}

function Problems({ title, problems }: { readonly title: string; readonly problems: readonly Problem[] }) {
  const t = useOwnWords(words);
  const say = useOwnWords(noteWords);
  const { number } = useWords();
  if (problems.length === 0) return null;
  const more = problems.length - MOST;
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles.list}>
        {problems.slice(0, MOST).map(({ rule, line, column, found }) => (
          <li key={`${line} ${column} ${rule}`}>
            <strong>{t("in.at", { line, column })}</strong> {say(`problem.${rule}`)}
            {found !== undefined && rule !== "too-large" && (
              <>
                {" "}
                <code>{found}</code>
              </>
            )}
          </li>
        ))}
        {more > 0 && <li>{t("in.more", { count: more, n: number.format(more) })}</li>}
      </ul>
    </>
  );
}
