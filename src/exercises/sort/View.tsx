import { type PointerEvent, useRef, useState } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { ViewProps } from "../contract.ts";
import type { Mark } from "../parts/Feedback.tsx";
import options from "../parts/Options.module.css";
import { useDragTo } from "../parts/useDragTo.ts";
import { textOf } from "../text.ts";
import { Deck } from "./Deck.tsx";
import { Group } from "./Group.tsx";
import { nextOf, placed } from "./grade.ts";
import type { SortAnswer, SortItem } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

/**
 * A deck of items over the groups. A press on a group puts the item there whose turn it is, and the next comes up; a
 * press on an item that was placed takes it up again. Either may be dragged onto a group instead. Once checked, each item says whether it is in its group, and the
 * right ones explain themselves; with `reveal`, all do.
 */
export function View(props: ViewProps<SortItem, SortAnswer>) {
  const { item, answer, onAnswer, phase, reveal, order, name, labelledBy, announce } = props;
  const { number } = useWords();
  const t = useOwnWords(words);
  const root = useRef<HTMLDivElement>(null);
  const checked = phase === "checked";
  const instruction = `${name}-instruction`;
  // An item that the learner has taken out of its turn.
  const [taken, setTaken] = useState<number>();
  if (checked && taken !== undefined) setTaken(undefined);
  const current = checked ? undefined : (taken ?? nextOf(answer, order));

  const partName = (part: number) => textOf(item.parts[part]?.prose ?? EMPTY);
  const groupName = (group: number) => textOf(item.groups[group]?.prose ?? EMPTY);
  const turn = (now: SortAnswer) => ({
    n: number.format(now.filter((group) => group !== null).length + 1),
    total: number.format(now.length),
  });

  const show = (part: number | undefined, now: SortAnswer) => {
    setTaken(part);
    return part === undefined ? t("done") : t("said.next", { part: partName(part), ...turn(now) });
  };

  const put = (part: number | undefined, group: number) => {
    if (checked) return;
    if (part === undefined) return announce(t("done"));
    const now = placed(answer, part, group);
    if (answer[part] !== group) onAnswer(now);
    const said = t("said.placed", { part: partName(part), group: groupName(group) });
    announce(`${said} ${show(part === current ? nextOf(now, order, part) : current, now)}`);
  };

  const drag = useDragTo<number>(root, (part, group) => {
    put(part, Number(group));
    // What was held may be gone from where it was.
    root.current?.querySelector<HTMLElement>(`[data-digit="${Number(group) + 1}"]`)?.focus({ preventScroll: true });
  });
  const grab = (event: PointerEvent<HTMLElement>, part: number) =>
    checked || drag(event, part, event.currentTarget.closest("li") ?? undefined);

  const take = (part: number) => {
    const group = answer[part] ?? null;
    if (checked || group === null) return;
    const names = { part: partName(part), group: groupName(group) };
    setTaken(part === taken ? undefined : part);
    announce(t(part === taken ? "said.left" : "said.held", names));
  };

  const markOf = (part: number, group: number): Mark | undefined => {
    const own = item.parts[part]?.group ?? 0;
    if (!checked) return undefined;
    if (own === group) return { tone: "right", words: t("right") };
    return { tone: "wrong", words: reveal ? t("belongs", { group: groupName(own) }) : t("wrong") };
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div
      ref={root}
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={instruction}
      className={`${options.options} ${styles.sort}`}
    >
      <p id={instruction} className={options.instruction}>
        {t("instruction")} {!checked && <span className={`js-only ${styles.how}`}>{t("how")}</span>}
      </p>
      {!checked && (
        <Deck
          id={name}
          item={item}
          answer={answer}
          order={order}
          current={current}
          onGrab={grab}
          onLater={(part) => announce(show(nextOf(answer, order, part), answer))}
        />
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ul role="list" className={styles.groups}>
        {item.groups.map(({ prose }, group) => (
          <Group
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is its index
            key={group}
            place={group + 1}
            prose={prose}
            parts={order.filter((part) => answer[part] === group)}
            item={item}
            current={current}
            locked={checked}
            ids={name}
            describedBy={checked ? undefined : `${name}-turn ${name}-cards`}
            markOf={(part) => markOf(part, group)}
            explains={(part) => reveal || item.parts[part]?.group === group}
            onPut={() => put(current, group)}
            onTake={take}
            onGrab={grab}
          />
        ))}
      </ul>
    </div>
  );
}

const EMPTY = { type: "root" as const, children: [] };
