import { useId, useState } from "react";
import { type Cell, csv, type Separator } from "../../analysis/csv.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { saveFile } from "../../player/shell/save-file.ts";
import styles from "./SaveCsv.module.css";
import { words } from "./words.ts";

/** A table to be saved: what it is called, the beginning of its file's name, and its rows when it is asked for. */
export interface Table {
  readonly label: string;
  readonly file: string;
  readonly rows: () => readonly (readonly Cell[])[];
}

/** Saves tables for a spreadsheet. How cells are parted is chosen for all of them. */
export function SaveCsv({ tables }: { readonly tables: readonly Table[] }) {
  const own = useOwnWords(words);
  const id = useId();
  const [separator, setSeparator] = useState<Separator>(";");
  const [said, setSaid] = useState("");
  return (
    <section className={`no-print ${styles.part}`} aria-labelledby={id}>
      <h3 id={id}>{own("title")}</h3>
      <p>{own("text")}</p>
      <p className={styles.actions}>
        <label htmlFor={`${id}-separator`}>{own("separator")}</label>
        <select
          id={`${id}-separator`}
          value={separator}
          onChange={(event) => setSeparator(event.target.value as Separator)}
        >
          <option value=";">{own("semicolon")}</option>
          <option value=",">{own("comma")}</option>
        </select>
      </p>
      <p className={styles.actions}>
        {tables.map(({ label, file, rows }) => (
          <button
            key={file}
            className="button"
            type="button"
            onClick={() => {
              saveFile(`${file}.csv`, csv(rows(), separator), "text/csv;charset=utf-8");
              setSaid(own("saved", { file: `${file}.csv` }));
            }}
          >
            {label}
          </button>
        ))}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
