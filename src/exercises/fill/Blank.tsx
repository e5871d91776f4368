import { createContext, type KeyboardEvent, type ReactNode, useContext } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Around } from "./around.ts";
import { isPicked, isRight, LONGEST, typed, wordsOf } from "./grade.ts";
import { Pick } from "./Pick.tsx";
import type { FillAnswer, FillItem, Given } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

/** What the blanks of an exercise share; they stand inside its prose, where no props reach them. */
export interface FillDesk {
  readonly item: FillItem;
  readonly answer: FillAnswer;
  readonly order: readonly number[];
  readonly around: readonly Around[];
  /** Of every field that is typed into, in characters. */
  readonly size: number;
  readonly checked: boolean;
  /** A prefix for names and ids. */
  readonly name: string;
  readonly onGive: (at: number, given: Given) => void;
}

export const FillDeskContext = createContext<FillDesk | undefined>(undefined);

/** The id of what explains a blank. */
export function reasonId(name: string, at: number): string {
  return `${name}-why-${at}`;
}

interface BlankProps {
  readonly at?: number | string;
  readonly before?: string;
  readonly children?: ReactNode;
}

/** A blank in the text, with what touches it: a field to type into, or a list to pick from. */
export function Blank({ at: index = -1, before, children }: BlankProps) {
  const t = useOwnWords(words);
  const desk = useContext(FillDeskContext);
  const at = Number(index);
  const blank = desk?.item.blanks[at];
  if (desk === undefined || blank === undefined) return null;
  const { item, answer, checked, name, onGive, order, size } = desk;
  const given = answer[at] ?? null;
  const tone = checked ? (isRight(blank, given) ? "right" : "wrong") : undefined;
  const around = desk.around[at] ?? { before: "", after: "" };
  const shared = {
    className: styles.control,
    name: `${name}-${at}`,
    "data-digit": at + 1,
    "aria-label": t(nameOf(around), { n: at + 1, total: item.blanks.length, ...around }),
    "aria-describedby": checked ? reasonId(name, at) : undefined,
    "aria-disabled": checked || undefined,
  };
  return (
    <span className={styles.blank} data-tone={tone}>
      {before !== undefined && <span className={styles.touching}>{before}</span>}
      <span className={styles.field}>
        {item.blanks.length > 1 && (
          <span className={styles.badge} aria-hidden="true">
            {at + 1}
          </span>
        )}
        {isPicked(blank) ? (
          <Pick
            {...shared}
            choices={blank.choices}
            order={order}
            picked={typeof given === "number" ? given : null}
            locked={checked}
            onPick={(choice) => onGive(at, choice)}
          />
        ) : (
          <input
            {...shared}
            type="text"
            size={size}
            maxLength={LONGEST}
            value={wordsOf(blank, given)}
            readOnly={checked}
            autoCapitalize="none"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="done"
            onKeyDown={(event) => event.key === "Enter" && !checked && toNextEmpty(event, answer, at)}
            onChange={({ target }) => onGive(at, typed(blank, target.value))}
          />
        )}
        {tone && <Icon name={tone === "right" ? "check" : "cross"} />}
      </span>
      {tone && <span className="visually-hidden"> ({t(tone)})</span>}
      {children !== undefined && <span className={styles.touching}>{children}</span>}
    </span>
  );
}

/**
 * Enter in a filled blank goes to the next that is empty: on a phone it is the key to go on with, and an answer that was
 * checked half given would count. From an empty blank it checks, as everywhere: one may not know a word.
 */
function toNextEmpty(event: KeyboardEvent<HTMLInputElement>, answer: FillAnswer, at: number) {
  if (isEmpty(answer[at] ?? null)) return;
  const places = answer.map((_, place) => (at + 1 + place) % answer.length);
  const next = places.find((place) => isEmpty(answer[place] ?? null));
  if (next === undefined) return;
  event.preventDefault();
  const field = event.currentTarget.form?.querySelector<HTMLElement>(`[data-digit="${next + 1}"]`);
  field?.focus();
}

/** Nothing typed, nothing picked. */
function isEmpty(given: Given): boolean {
  return given === null || (typeof given === "object" && given.text.trim() === "");
}

function nameOf({ before, after }: Around) {
  if (before === "") return after === "" ? "blank" : "blankBefore";
  return after === "" ? "blankAfter" : "blankBetween";
}
