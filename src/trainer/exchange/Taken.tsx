import { useEffect, useRef } from "react";
import { textOf } from "../../exercises/text.ts";
import { byWhat, leavesOut, type OutFormat, type Said } from "../../formats/exchange.ts";
import type { Item } from "../../formats/items.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { saveBlob } from "../../player/shell/save-file.ts";
import { moveTo } from "../../player/shell/useArrival.ts";
import { Icon } from "../../ui/Icon.tsx";
import builder from "../builder/Builder.module.css";
import styles from "./Exchange.module.css";
import { words as noteWords } from "./notes/words.ts";
import type { TakenOut } from "./take-out.ts";
import { words } from "./words.ts";

/** The file that was made: what is in it, what is not, and how to save it. */
export function Taken({ out }: { readonly out: TakenOut }) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (title.current) moveTo(title.current);
  }, []);
  const { items, carried, name, blob, format, notes } = out;
  const all = items.length;
  const said = byWhat(notes);
  const isLeft = ({ what }: Said<string>) => leavesOut[format].has(what);
  return (
    <div className={`${builder.card} ${styles.told}`}>
      <h3 ref={title} tabIndex={-1}>
        {carried === 0 ? t("out.empty") : t("out.made")}
      </h3>
      {carried > 0 && (
        <>
          <p>
            <strong>{name}</strong>:{" "}
            {notes.length === 0
              ? t("out.all", { count: all, n: number.format(all) })
              : t("out.carried", { n: number.format(carried), all: number.format(all) })}
          </p>
          <p className={builder.actions}>
            <button className="button button-primary" type="button" onClick={() => saveBlob(name, blob)}>
              <Icon name="download" /> {t("out.download")}
            </button>
          </p>
          <p>{t(`out.next.${format}`)}</p>
        </>
      )}
      <Losses title={t("out.left")} format={format} said={said.filter(isLeft)} items={items} />
      <Losses title={t("out.partly")} format={format} said={said.filter((each) => !isLeft(each))} items={items} />
    </div>
  );
}

interface LossesProps {
  readonly title: string;
  readonly format: OutFormat;
  readonly said: readonly Said<string>[];
  readonly items: readonly Item[];
}

/** What is lost, and of which questions: these are named by how they begin. */
function Losses({ title, format, said, items }: LossesProps) {
  const t = useOwnWords(noteWords);
  const { number } = useWords();
  if (said.length === 0) return null;
  const byId = new Map(items.map((item) => [item.id, item]));
  return (
    <>
      <h4>{title}</h4>
      <ul className={builder.plain}>
        {said.map(({ what, items: ids }) => (
          <li key={what}>
            <details>
              <summary>
                {t(`${format}.${what}` as "gift.kind")}{" "}
                <span className={styles.soft}>({number.format(ids.length)})</span>
              </summary>
              <ul className={styles.inner}>
                {ids.map((id) => (
                  <li key={id}>{startOf(byId.get(id)) ?? id}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

const ROOM = 90;

/** How a question begins, with the lesson where it stands. */
function startOf(item: Item | undefined): string | undefined {
  if (item === undefined) return undefined;
  const text = textOf(item.block.prompt);
  const start = text.length > ROOM ? `${text.slice(0, text.lastIndexOf(" ", ROOM))}…` : text;
  return item.lesson === undefined ? start : `${item.lesson.title}: ${start}`;
}
