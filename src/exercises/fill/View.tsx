import { useEffect, useMemo } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Prose, ProseComponents, useProseComponents } from "../../ui/Prose.tsx";
import type { ViewProps } from "../contract.ts";
import options from "../parts/Options.module.css";
import { aroundBlanks } from "./around.ts";
import { Blank, FillDeskContext } from "./Blank.tsx";
import { carriedOver, isPicked } from "./grade.ts";
import { Reasons } from "./Reasons.tsx";
import type { FillAnswer, FillItem } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

/**
 * The author's text with a field in place of each blank. Once checked, each field says whether it is right, and a list
 * below says blank by blank what was given and forgiven, with the author's reason where it is right; with `reveal`, with
 * all answers and reasons.
 */
export function View(props: ViewProps<FillItem, FillAnswer>) {
  const { item, answer, onAnswer, phase, reveal, order, name, labelledBy } = props;
  const t = useOwnWords(words);
  const outer = useProseComponents();
  const components = useMemo(() => ({ ...outer, "x-blank": Blank }), [outer]);
  const around = useMemo(() => aroundBlanks(item.text), [item.text]);
  const checked = phase === "checked";
  const instruction = `${name}-instruction`;
  const picks = item.blanks.filter(isPicked).length;
  const todo = picks === 0 ? "typing" : picks === item.blanks.length ? "picking" : "instruction";

  // Whoever changes the language before they check is graded in the language of the page that they check.
  useEffect(() => {
    const next = checked ? answer : carriedOver(item, answer);
    if (next !== answer) onAnswer(next);
  });

  const desk = {
    item,
    answer,
    order,
    around,
    checked,
    name,
    size: sizeFor(item),
    onGive: (at: number, given: FillAnswer[number]) => {
      if (!checked) onAnswer(item.blanks.map((_, each) => (each === at ? given : (answer[each] ?? null))));
    },
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div role="group" aria-labelledby={labelledBy} aria-describedby={instruction} className={options.options}>
      <p id={instruction} className={options.instruction}>
        {t(todo)}
      </p>
      <FillDeskContext value={desk}>
        <ProseComponents value={components}>
          <div className={styles.text}>
            <Prose prose={item.text} />
          </div>
        </ProseComponents>
      </FillDeskContext>
      {checked && <Reasons item={item} answer={answer} reveal={reveal} name={name} />}
    </div>
  );
}

/** Room for the longest answer, in steps and alike for all, so that the width of a field tells nothing. */
function sizeFor({ blanks }: FillItem): number {
  const longest = Math.max(
    0,
    ...blanks.flatMap((blank) => (isPicked(blank) ? [] : blank.accepts.map(({ length }) => length))),
  );
  return Math.min(28, Math.max(8, Math.ceil(longest / 4) * 4));
}
