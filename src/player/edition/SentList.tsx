import { useSyncExternalStore } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Receiving } from "../../state/edition.ts";
import { Icon } from "../../ui/Icon.tsx";
import { saveFile } from "../shell/save-file.ts";
import { words } from "./privacy-words.ts";
import styles from "./SentList.module.css";

type Row = ReturnType<Receiving["rows"]["getState"]>[number];

/** So many are shown; the file has all. */
const SHOWN = 30;

/** Everything that was sent to whoever receives it, or waits to be: what, when, how it stands, and word by word. */
export function SentList({ receiver }: { readonly receiver: Receiving }) {
  const t = useOwnWords(words);
  const { lang, number } = useWords();
  const rows = useSyncExternalStore(receiver.rows.subscribe, receiver.rows.getState, receiver.rows.getState);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: "short", timeStyle: "medium" });
  const count = (how: Row["how"]) => number.format(rows.filter((row) => row.how === how).length);
  const save = () =>
    saveFile(
      "statements.json",
      JSON.stringify(
        rows.map(({ statement }) => statement),
        null,
        2,
      ),
    );
  return (
    <>
      <div className="prose">
        <p>{t("outgoing.text", { name: receiver.name })}</p>
        <p>
          {t("outgoing.counts", {
            delivered: count("delivered"),
            waiting: count("waiting"),
            refused: count("refused"),
          })}
        </p>
      </div>
      {rows.length > 0 && (
        <>
          <ul className={styles.rows}>
            {rows.slice(0, SHOWN).map((row) => (
              <li key={row.id}>
                <p>
                  <time dateTime={new Date(row.at).toISOString()}>{date.format(row.at)}</time>{" "}
                  <strong>{t(`outgoing.how.${row.how}`)}</strong>
                </p>
                <What statement={row.statement} />
                {row.why !== undefined && <p>{t("outgoing.why", { why: row.why.text || String(row.why.status) })}</p>}
                <details>
                  <summary>{t("outgoing.raw")}</summary>
                  <pre>{JSON.stringify(row.statement, null, 2)}</pre>
                </details>
              </li>
            ))}
          </ul>
          {rows.length > SHOWN && <p>{t("outgoing.latest", { n: number.format(SHOWN) })}</p>}
          <p>
            <button className="button" type="button" onClick={save}>
              <Icon name="download" /> {t("outgoing.save")}
            </button>
          </p>
        </>
      )}
    </>
  );
}

const verbs = ["initialized", "terminated", "completed", "passed", "failed", "answered", "scored", "create"] as const;

/** A statement as people say it: what was done, to what, and what came of it. */
function What({ statement }: Pick<Row, "statement">) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const { verb, object, result } = statement;
  const name = object.definition?.name ?? {};
  const known = verbs.find((each) => verb.id.endsWith(`/${each}`));
  const isLesson = object.definition?.type?.endsWith("/lesson") === true;
  const what =
    known === undefined ? verb.id : t(`outgoing.verbs.${known === "completed" && isLesson ? "lesson" : known}`);
  const share = result?.score?.scaled;
  const parts = [
    name[lang] ?? Object.values(name)[0],
    result?.success === undefined || known === "passed" || known === "failed"
      ? undefined
      : t(result.success ? "outgoing.right" : "outgoing.wrong"),
    share === undefined ? undefined : new Intl.NumberFormat(lang, { style: "percent" }).format(share),
  ];
  return <p>{[what, ...parts].filter((part) => part !== undefined && part !== "").join(" · ")}</p>;
}
