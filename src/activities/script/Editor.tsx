import { useRef } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { EditorProps } from "../contract.ts";
import { useFocusNext } from "../parts/useFocusNext.ts";
import { withChange, withoutRow, withRow, withRowMoved } from "../rows.ts";
import styles from "./Editor.module.css";
import { isBlank, stageRules } from "./rules.ts";
import { StageFields } from "./StageFields.tsx";
import { MOST_STAGES, type ScriptSpec, type ScriptThing, type Stage } from "./schema.ts";
import { words } from "./words.ts";

/** The stages of a conversation along a line: in each, what it is for and what will be said. New ones go between any two. */
export function Editor({ spec, thing, onChange, name, announce }: EditorProps<ScriptSpec, ScriptThing>) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(root);
  const { rows } = thing;
  const full = rows.length >= MOST_STAGES;
  const most = t("most", { max: number.format(MOST_STAGES) });

  const nameOf = (stage: Stage, at: number) => stage.name.trim() || t("stage", { n: number.format(at + 1) });

  const add = (at: number) => {
    if (full) return announce(most);
    onChange(withRow(thing, stageRules, at));
    focusNext(`[id="${name}-${thing.next}-name"]`);
  };

  const move = (stage: Stage, at: number, by: -1 | 1) => {
    onChange({ ...thing, rows: withRowMoved(rows, stage.id, by) });
    focusNext(`[data-row="${stage.id}"] [data-tool="${by < 0 ? "up" : "down"}"]`);
    announce(t("moved", { name: nameOf(stage, at), n: number.format(at + 1 + by), total: number.format(rows.length) }));
  };

  const remove = (stage: Stage, at: number) => {
    onChange({ ...thing, rows: withoutRow(rows, stage.id) }, isBlank(stage) ? undefined : nameOf(stage, at));
    focusNext(`[data-row="${(rows[at + 1] ?? rows[at - 1])?.id}"]`);
  };

  return (
    <div ref={root} className={styles.editor}>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" className={styles.stages}>
        {rows.map((stage, at) => (
          <li
            key={stage.id}
            data-row={stage.id}
            data-own={stage.given === undefined || undefined}
            className={styles.stage}
            tabIndex={-1}
            aria-label={nameOf(stage, at)}
          >
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <StageFields
              stage={stage}
              title={nameOf(stage, at)}
              place={t("stage", { n: number.format(at + 1) })}
              help={spec.stages[stage.given ?? -1]?.help}
              id={`${name}-${stage.id}`}
              first={at === 0}
              last={at === rows.length - 1}
              onWrite={(change) => onChange({ ...thing, rows: withChange(rows, stage.id, change) })}
              onMove={(by) => move(stage, at, by)}
              onRemove={() => remove(stage, at)}
              announce={announce}
            />
            {!full && at < rows.length - 1 && (
              <button
                type="button"
                className={`js-only ${styles.insert}`}
                aria-label={t("addAfter", { name: nameOf(stage, at) })}
                onClick={() => add(at + 1)}
              >
                <Icon name="plus" />
              </button>
            )}
          </li>
        ))}
      </ol>
      <div className={`js-only ${styles.add}`}>
        <button
          type="button"
          className="button"
          aria-disabled={full || undefined}
          aria-describedby={full ? `${name}-most` : undefined}
          onClick={() => add(rows.length)}
        >
          <Icon name="plus" />
          {t("add")}
        </button>
        {full && <p id={`${name}-most`}>{most}</p>}
      </div>
    </div>
  );
}
