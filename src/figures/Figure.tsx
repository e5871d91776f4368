import { useId } from "react";
import type { FigureBlock } from "../course/figure.ts";
import { useWords } from "../i18n/useWords.tsx";
import styles from "./Figure.module.css";
import { ItemText } from "./ItemText.tsx";
import { isFigureKind } from "./kinds.ts";
import { figureNow } from "./load.ts";

/** A figure with its caption. Without the code of its kind it is still its list. */
export function Figure({ block }: { block: FigureBlock }) {
  const { t } = useWords();
  const id = useId();
  const View = figureNow(block.kind);
  const name = isFigureKind(block.kind) ? t(`figures.name.${block.kind}`) : undefined;
  return (
    <figure
      className={styles.figure}
      data-figure={block.kind}
      aria-labelledby={block.caption === undefined ? undefined : id}
      aria-label={block.caption === undefined ? name : undefined}
    >
      {View ? (
        <View items={block.items} axes={block.axes} />
      ) : (
        <ul>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place
            <li key={at}>
              <ItemText item={item} />
            </li>
          ))}
        </ul>
      )}
      {block.caption !== undefined && (
        <figcaption id={id} className={styles.caption}>
          {block.caption}
        </figcaption>
      )}
    </figure>
  );
}
