import type { ReactNode, RefObject } from "react";
import type { Activity } from "../../activities/define.ts";
import { markdownLine } from "../../activities/markdown-text.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Json } from "../../learning/json.ts";
import { Icon } from "../../ui/Icon.tsx";
import { printPart } from "../../ui/print-part.ts";
import { saveFile } from "../shell/save-file.ts";
import styles from "./Actions.module.css";
import { fileName } from "./file-name.ts";
import { words } from "./words.ts";

interface ActionsProps {
  readonly kind: Activity;
  readonly title: string;
  readonly thing: Json;
  /** What is printed. */
  readonly paper: RefObject<HTMLElement | null>;
  /** What is to be done first. */
  readonly children?: ReactNode;
}

/** What can be done with a thing that was made: print it, and take it away as files. */
export function Actions({ kind, title, thing, paper, children }: ActionsProps) {
  const t = useOwnWords(words);
  const say = useOwnWords(kind.words);
  const { lang } = useWords();
  // A picture that has too little in it to be drawn is none.
  const svg = kind.svg?.(thing, say, title);
  const name = () => fileName(title, kind.words.name);
  const download = () =>
    saveFile(
      `${name()}.md`,
      `# ${markdownLine(title)}\n\n${kind.markdown(thing, say, lang).trim()}\n`,
      "text/markdown",
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark of the page
    <div role="group" aria-label={t("actions")} className={`js-only no-print ${styles.actions}`}>
      {children}
      <button type="button" className="button" onClick={() => paper.current && printPart(paper.current)}>
        <Icon name="printer" /> {t("print")}
      </button>
      <button type="button" className="button" onClick={download}>
        <Icon name="download" /> {t("markdown")}
      </button>
      {svg && (
        <button type="button" className="button" onClick={() => saveFile(`${name()}.svg`, svg, "image/svg+xml")}>
          <Icon name="download" /> {t("svg")}
        </button>
      )}
    </div>
  );
}
