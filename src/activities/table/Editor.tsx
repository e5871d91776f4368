import { useRef } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { EditorProps } from "../contract.ts";
import { Field } from "../parts/Field.tsx";
import { LabelOf } from "../parts/LabelOf.tsx";
import { RowTools } from "../parts/RowTools.tsx";
import { useFocusNext } from "../parts/useFocusNext.ts";
import { withChange, withoutRow, withRow, withRowMoved } from "../rows.ts";
import styles from "./Editor.module.css";
import { isBlank, rowRules, withCell } from "./rules.ts";
import { LIMITS, MOST_ROWS, type TableRow, type TableSpec, type TableThing } from "./schema.ts";
import { words } from "./words.ts";

/**
 * Cells to fill in, under the author's rows and the learner's own. It looks like a table where there is room for one, and
 * else like a card for each row; either way it is a list of rows whose fields name their row and their column.
 */
export function Editor({ thing, onChange, name, announce }: EditorProps<TableSpec, TableThing>) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(root);
  const { head, columns, rows } = thing;
  const full = rows.length >= MOST_ROWS;

  const nameOf = (row: TableRow, at: number) => row.name.trim() || t("row", { n: number.format(at + 1) });
  const write = (row: TableRow, change: Partial<TableRow>) =>
    onChange({ ...thing, rows: withChange(rows, row.id, change) });

  const add = () => {
    if (full) return announce(t("most", { max: number.format(MOST_ROWS) }));
    onChange({ ...thing, ...withRow(thing, rowRules(columns.length)) });
    focusNext(`[id="${name}-${thing.next}-name"]`);
  };

  const move = (row: TableRow, at: number, by: -1 | 1) => {
    onChange({ ...thing, rows: withRowMoved(rows, row.id, by) });
    focusNext(`[data-row="${row.id}"] [data-tool="${by < 0 ? "up" : "down"}"]`);
    announce(t("moved", { name: nameOf(row, at), n: number.format(at + 1 + by), total: number.format(rows.length) }));
  };

  const remove = (row: TableRow, at: number) => {
    onChange({ ...thing, rows: withoutRow(rows, row.id) }, isBlank(row) ? undefined : nameOf(row, at));
    focusNext(`[data-row="${(rows[at + 1] ?? rows[at - 1])?.id}"]`);
  };

  return (
    <div ref={root} className={styles.editor} data-columns={columns.length <= 2 ? columns.length : undefined}>
      {/* Over the fields of one or two columns, where there is room. Each field says the name of its column itself. */}
      <div className={styles.heads} aria-hidden="true">
        <span>{head}</span>
        {columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <span key={at}>{column.name}</span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" className={styles.rows}>
        {rows.map((row, at) => (
          <li key={row.id} data-row={row.id} className={styles.row} tabIndex={-1} aria-label={nameOf(row, at)}>
            {row.given === undefined ? (
              <div className={styles.own}>
                <Field
                  id={`${name}-${row.id}-name`}
                  label={<LabelOf of={t("row", { n: number.format(at + 1) })} name={head} />}
                  value={row.name}
                  max={LIMITS.name}
                  wraps
                  onWrite={(text) => write(row, { name: text })}
                  announce={announce}
                />
                <RowTools
                  name={nameOf(row, at)}
                  first={at === 0}
                  last={at === rows.length - 1}
                  onMove={(by) => move(row, at, by)}
                  onRemove={() => remove(row, at)}
                />
              </div>
            ) : (
              <p className={styles.given}>{row.name}</p>
            )}
            {columns.map((column, place) => (
              <Field
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                key={place}
                id={`${name}-${row.id}-${place}`}
                label={<LabelOf of={nameOf(row, at)} name={column.name} />}
                lines={2}
                value={row.cells[place] ?? ""}
                max={LIMITS.cell}
                onWrite={(text) => write(row, withCell(row, place, text))}
                announce={announce}
              />
            ))}
          </li>
        ))}
      </ol>
      <div className={`js-only ${styles.add}`}>
        <button
          type="button"
          className="button"
          aria-disabled={full || undefined}
          aria-describedby={full ? `${name}-most` : undefined}
          onClick={add}
        >
          <Icon name="plus" />
          {t("add")}
        </button>
        {full && <p id={`${name}-most`}>{t("most", { max: number.format(MOST_ROWS) })}</p>}
      </div>
    </div>
  );
}
