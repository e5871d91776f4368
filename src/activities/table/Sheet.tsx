import { useOwnWords } from "../../i18n/useWords.tsx";
import type { SheetProps } from "../contract.ts";
import { shownRows } from "./rules.ts";
import styles from "./Sheet.module.css";
import type { TableThing } from "./schema.ts";
import { words } from "./words.ts";

/** The finished table. Where it is narrow, each row stands by itself and its cells tell their columns. */
export function Sheet({ thing }: SheetProps<TableThing>) {
  const t = useOwnWords(words);
  return (
    <div className={styles.sheet} data-many={thing.columns.length > 2 || undefined}>
      <table className={styles.table}>
        <thead className={styles.heads}>
          <tr>
            <th scope="col">{thing.head}</th>
            {thing.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={at} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shownRows(thing).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name.trim() || t("row", { n: thing.rows.indexOf(row) + 1 })}</th>
              {row.cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={at} data-empty={cell.trim() === "" || undefined}>
                  <span className={styles.column}>{thing.columns[at]?.name}</span>
                  {cell.trim()}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
