import { markdownLine, markdownText } from "../../activities/markdown-text.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Made } from "../../learning/events/made.ts";
import { Icon } from "../../ui/Icon.tsx";
import { fileName } from "../activity/file-name.ts";
import { saveFile } from "../shell/save-file.ts";
import styles from "./Notebook.module.css";
import { textsIn } from "./texts-in.ts";
import { words } from "./words.ts";

/** What was made in a way that this program does not know: every text in it, and all of it as files. */
export function Raw({ made, title }: { made: Made; title: string }) {
  const t = useOwnWords(words);
  const { thing, kind } = made.data;
  const texts = textsIn(thing);
  const name = fileName(title, kind);
  const markdown = () =>
    [`# ${markdownLine(title)}`, ...texts.map(markdownText)].filter((part) => part !== "").join("\n\n");
  return (
    <>
      <p className="no-print">{t("unknown")}</p>
      <ul className={styles.raw}>
        {texts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text is its place
          <li key={at}>{text}</li>
        ))}
      </ul>
      <p className={`js-only no-print ${styles.files}`}>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`${name}.md`, `${markdown()}\n`, "text/markdown")}
        >
          <Icon name="download" /> {t("markdown")}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`${name}.json`, JSON.stringify(thing, null, 2))}
        >
          <Icon name="download" /> {t("json")}
        </button>
      </p>
    </>
  );
}
