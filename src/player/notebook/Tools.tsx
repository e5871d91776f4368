import { useId } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useAlive } from "../reference/useAlive.ts";
import { type Shows, shows } from "./entries.ts";
import styles from "./Notes.module.css";
import { words } from "./words.ts";

interface ToolsProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly show: Shows;
  readonly onShow: (show: Shows) => void;
}

/** What leaves only some of the notebook to be seen. It has its place from the beginning, and is seen once it does something. */
export function Tools({ query, onQuery, show, onShow }: ToolsProps) {
  const t = useOwnWords(words);
  const alive = useAlive();
  const id = useId();
  return (
    <search className={`js-only no-print ${styles.tools}`} data-alive={alive || undefined}>
      <label htmlFor={`${id}find`}>
        {t("find")}
        <input
          id={`${id}find`}
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </label>
      <label htmlFor={`${id}show`}>
        {t("show")}
        <select id={`${id}show`} value={show} onChange={(event) => onShow(event.target.value as Shows)}>
          {shows.map((each) => (
            <option key={each} value={each}>
              {t(`kinds.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
