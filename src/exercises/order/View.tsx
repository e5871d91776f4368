import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { ViewProps } from "../contract.ts";
import options from "../parts/Options.module.css";
import { earned, isFull } from "../score.ts";
import { textOf } from "../text.ts";
import { followsOn, moved, rules } from "./grade.ts";
import { Key } from "./Key.tsx";
import { PartRow } from "./PartRow.tsx";
import type { OrderAnswer, OrderItem } from "./schema.ts";
import { useDrag } from "./useDrag.ts";
import { useGlide } from "./useGlide.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

/**
 * A list that is put in order by dragging, by keys on a part's handle, or by its two buttons. Once checked, each pair
 * of neighbours is said to be right or not, and a part explains itself where it rightly follows the one before it;
 * with `reveal`, the right order stands below with every reason.
 */
export function View(props: ViewProps<OrderItem, OrderAnswer>) {
  const { item, answer, onAnswer, phase, reveal, name, labelledBy, announce } = props;
  const { number } = useWords();
  const t = useOwnWords(words);
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<HTMLElement>(null);
  const { remember } = useGlide(list, answer);
  const instruction = `${name}-instruction`;
  const checked = phase === "checked";
  const whole = isFull(earned(rules, item, answer));

  const move = (from: number, to: number) => {
    const place = Math.max(0, Math.min(to, answer.length - 1));
    const part = item.parts[answer[from] ?? -1];
    if (checked || part === undefined) return;
    if (place !== from) {
      remember();
      held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      onAnswer(moved(answer, from, place));
    }
    const total = number.format(answer.length);
    announce(t("at", { part: textOf(part.prose), n: number.format(place + 1), total }));
  };

  // React may take a row out and put it in elsewhere, and what is taken out loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new arrangement is what may have moved the row
  useLayoutEffect(() => {
    const control = held.current;
    held.current = null;
    if (control === null || !list.current?.contains(control)) return;
    if (document.activeElement !== control) control.focus({ preventScroll: true });
    control.scrollIntoView?.({ block: "nearest" });
  }, [answer]);

  const grab = useDrag(list, move);

  const keyDown = (event: KeyboardEvent<HTMLElement>, from: number) => {
    if (event.key === "Enter" && !event.repeat) submit(event.currentTarget.closest("form"));
    const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: answer.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(from, to);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div role="group" aria-labelledby={labelledBy} aria-describedby={instruction} className={options.options}>
      <p id={instruction} className={options.instruction}>
        {t("instruction")} {!checked && <span className={`js-only ${styles.how}`}>{t("how")}</span>}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol ref={list} role="list" className={styles.list}>
        {answer.map((index, place) => {
          const part = item.parts[index];
          const after = followsOn(answer, place - 1);
          const before = followsOn(answer, place);
          return (
            part && (
              <PartRow
                key={index}
                part={part}
                place={place}
                last={place === answer.length - 1}
                locked={checked}
                right={checked && (after || before)}
                why={checked && (after || whole)}
                next={checked && place < answer.length - 1 ? (before ? "follows" : "breaks") : undefined}
                describedBy={instruction}
                onGrab={(event) => !checked && grab(event, place)}
                onKeyDown={(event) => keyDown(event, place)}
                onMove={(by) => move(place, place + by)}
              />
            )
          );
        })}
      </ol>
      {checked && reveal && !whole && <Key parts={item.parts} />}
    </div>
  );
}

/** Checks, as Enter does in a field. Safari before 16 has no `requestSubmit`; a click on the button is the same. */
function submit(form: HTMLFormElement | null) {
  form?.querySelector<HTMLElement>("[type=submit]")?.click();
}
