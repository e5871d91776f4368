import type { Root } from "hast";
import type { PointerEvent } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Feedback, type Mark } from "../parts/Feedback.tsx";
import { inline, textOf } from "../text.ts";
import type { SortItem } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

interface GroupProps {
  /** From 1: also the key that puts an item here. */
  readonly place: number;
  readonly prose: Root;
  readonly item: SortItem;
  /** The items in it, as they are shown. */
  readonly parts: readonly number[];
  readonly current: number | undefined;
  readonly locked: boolean;
  /** A prefix for ids. */
  readonly ids: string;
  /** What names the item that a press would put here. */
  readonly describedBy: string | undefined;
  readonly markOf: (part: number) => Mark | undefined;
  /** Whether an item tells why it belongs where it belongs. */
  readonly explains: (part: number) => boolean;
  readonly onPut: () => void;
  readonly onTake: (part: number) => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>, part: number) => void;
}

/**
 * A group with its items. Its button, and those of its items, lie under their words instead of round them, since
 * words may hold a term, which is a link.
 */
export function Group(props: GroupProps) {
  const { place, prose, item, parts, current, locked, ids, describedBy, markOf, explains, ...on } = props;
  const t = useOwnWords(words);
  return (
    <li className={styles.group} data-target={place - 1}>
      <div className={styles.head} data-idle={current === undefined || undefined}>
        <button
          type="button"
          className={styles.press}
          data-digit={place}
          aria-label={t("group", { group: textOf(prose), count: parts.length })}
          aria-describedby={describedBy}
          aria-disabled={locked || undefined}
          onClick={on.onPut}
        />
        <span className={styles.place} aria-hidden="true">
          {place}
        </span>
        <span className={styles.words}>
          <Prose prose={inline(prose)} />
        </span>
      </div>
      {parts.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers
        <ul role="list" className={styles.parts}>
          {parts.map((part) => {
            const { prose: text, feedback } = item.parts[part] ?? {};
            const mark = markOf(part);
            const why = `${ids}-why-${part}`;
            return (
              text && (
                <li
                  key={part}
                  className={styles.part}
                  data-current={part === current || undefined}
                  data-tone={mark?.tone}
                >
                  <div className={styles.line}>
                    <button
                      type="button"
                      className={styles.press}
                      aria-label={t("move", { part: textOf(text) })}
                      aria-pressed={locked ? undefined : part === current}
                      aria-describedby={mark && why}
                      aria-disabled={locked || undefined}
                      onClick={() => on.onTake(part)}
                      onPointerDown={(event) => on.onGrab(event, part)}
                    />
                    <span className={styles.words}>
                      <Prose prose={inline(text)} />
                    </span>
                  </div>
                  {mark && (
                    <div className={styles.why}>
                      <Feedback id={why} mark={mark} prose={explains(part) ? feedback : undefined} />
                    </div>
                  )}
                </li>
              )
            );
          })}
        </ul>
      )}
    </li>
  );
}
