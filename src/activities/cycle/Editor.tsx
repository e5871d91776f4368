import { useRef } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { EditorProps } from "../contract.ts";
import { useFocusNext } from "../parts/useFocusNext.ts";
import { withChange, withoutRow, withRowMoved } from "../rows.ts";
import { Adding } from "./Adding.tsx";
import { Blanks } from "./Blanks.tsx";
import styles from "./Editor.module.css";
import { MomentFields } from "./MomentFields.tsx";
import { isBlank, isFull, withMoment } from "./rules.ts";
import { type CycleSpec, type CycleThing, MOMENTS, type Moment } from "./schema.ts";
import { words } from "./words.ts";

/** What is added stands above, so that it stays where it is while one adds; below it the moments in their order. */
export function Editor({ spec, thing, onChange, name, announce }: EditorProps<CycleSpec, CycleThing>) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(root);
  const { moments } = thing;
  const addingId = `${name}-adding`;

  const nameOf = (moment: Moment, at: number) => moment.name.trim() || t("moment", { n: number.format(at + 1) });

  const add = (what: string, given?: number) => {
    if (isFull(thing)) return announce(t("most", { max: number.format(MOMENTS.most) }));
    onChange(withMoment(thing, what, given));
    announce(t("adding.added", { name: what, n: number.format(moments.length + 1) }));
  };

  const move = (moment: Moment, at: number, by: -1 | 1) => {
    onChange({ ...thing, moments: withRowMoved(moments, moment.id, by) });
    focusNext(`[data-row="${moment.id}"] [data-tool="${by < 0 ? "up" : "down"}"]`);
    const [n, total] = [number.format(at + 1 + by), number.format(moments.length)];
    announce(t("moved", { name: nameOf(moment, at), n, total }));
  };

  const remove = (moment: Moment, at: number) => {
    const near = moments[at + 1] ?? moments[at - 1];
    onChange({ ...thing, moments: withoutRow(moments, moment.id) }, isBlank(moment) ? undefined : nameOf(moment, at));
    focusNext(near ? `[data-row="${near.id}"]` : `[id="${addingId}"]`);
  };

  return (
    <div ref={root} className={styles.editor}>
      <Adding
        id={addingId}
        spec={spec}
        thing={thing}
        onType={(adding) => onChange({ ...thing, adding })}
        onAdd={(what) => {
          add(what);
          focusNext(`[id="${addingId}"]`);
        }}
        onTake={add}
        announce={announce}
      />
      {moments.length === 0 && <Blanks />}
      {moments.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers
        <ol role="list" className={styles.moments}>
          {moments.map((moment, at) => (
            <li
              key={moment.id}
              data-row={moment.id}
              data-critical={moment.critical || undefined}
              className={styles.moment}
              tabIndex={-1}
              aria-label={nameOf(moment, at)}
            >
              <MomentFields
                moment={moment}
                title={nameOf(moment, at)}
                at={at}
                last={at === moments.length - 1}
                id={`${name}-${moment.id}`}
                onWrite={(change) => onChange({ ...thing, moments: withChange(moments, moment.id, change) })}
                onMove={(by) => move(moment, at, by)}
                onRemove={() => remove(moment, at)}
                announce={announce}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
