import { useEffect, useId, useRef, useState } from "react";
import type { Sketch } from "../../assignment/sketch.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Builder.module.css";
import { Wrong } from "./Field.tsx";
import { type Lessons, moved } from "./lessons.ts";
import { words } from "./words.ts";

interface OrderPartProps {
  readonly lessons: Lessons;
  readonly sketch: Sketch;
  readonly problem: string | undefined;
  readonly onPut: (change: Partial<Sketch>) => void;
}

/** Free or fixed; and where it is fixed, in which order, by buttons or by keys. */
export function OrderPart({ lessons, sketch, problem, onPut }: OrderPartProps) {
  const t = useOwnWords(words);
  const id = useId();
  return (
    <fieldset
      className={styles.part}
      tabIndex={-1}
      data-problem={problem === undefined ? undefined : ""}
      aria-describedby={problem === undefined ? undefined : `${id}-problem`}
    >
      <legend>{t("order.legend")}</legend>
      {(["free", "fixed"] as const).map((order) => (
        <label key={order} className={styles.choice}>
          <input
            type="radio"
            name={`${id}-order`}
            checked={sketch.order === order}
            onChange={() => onPut({ order })}
            aria-describedby={`${id}-${order}`}
          />
          <span>
            {t(`order.${order}`)}
            <span id={`${id}-${order}`} className={styles.hint}>
              {t(`order.${order}Hint`)}
            </span>
          </span>
        </label>
      ))}
      {sketch.order === "fixed" && sketch.lessons.length > 1 && (
        <Order lessons={lessons} chosen={sketch.lessons} onPut={(list) => onPut({ lessons: [...list] })} />
      )}
      <Wrong id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}

interface OrderProps {
  readonly lessons: Lessons;
  readonly chosen: readonly string[];
  readonly onPut: (chosen: readonly string[]) => void;
}

function Order({ lessons, chosen, onPut }: OrderProps) {
  const t = useOwnWords(words);
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{ readonly id: string; readonly by: 1 | -1 }>();
  const [said, setSaid] = useState("");
  // A button that moves with its line keeps the focus; at an end the other one takes it.
  useEffect(() => {
    if (last === undefined) return;
    const lines = [...(list.current?.querySelectorAll("li") ?? [])];
    const [up, down] = lines.find(({ dataset }) => dataset.lesson === last.id)?.querySelectorAll("button") ?? [];
    const [wanted, other] = last.by === -1 ? [up, down] : [down, up];
    (wanted?.getAttribute("aria-disabled") === "true" ? other : wanted)?.focus();
  }, [last]);
  const move = (id: string, by: 1 | -1) => {
    const at = chosen.indexOf(id);
    const next = moved(chosen, at, by);
    if (next === chosen) return;
    onPut(next);
    setLast({ id, by });
    setSaid(t("order.moved", { lesson: lessons.titleOf(id), at: at + by + 1, of: chosen.length }));
  };
  return (
    <>
      <p className={styles.hint}>{t("order.keys")}</p>
      <ol ref={list} className={styles.order} aria-label={t("order.list")}>
        {chosen.map((id, at) => (
          <li
            key={id}
            data-lesson={id}
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
              event.preventDefault();
              move(id, event.key === "ArrowUp" ? -1 : 1);
            }}
          >
            <span>
              {at + 1}. {lessons.titleOf(id)}
            </span>
            {([-1, 1] as const).map((by) => {
              const ends = at + by < 0 || at + by >= chosen.length;
              return (
                <button
                  key={by}
                  className="button button-quiet"
                  type="button"
                  aria-disabled={ends || undefined}
                  aria-label={t(by === -1 ? "order.up" : "order.down", { lesson: lessons.titleOf(id) })}
                  onClick={() => !ends && move(id, by)}
                >
                  <Icon name={by === -1 ? "arrow-up" : "arrow-down"} />
                </button>
              );
            })}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
