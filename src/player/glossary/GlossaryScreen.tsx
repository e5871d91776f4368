import { useOwnWords } from "../../i18n/useWords.tsx";
import { ReferencePage } from "../reference/ReferencePage.tsx";
import { prepareReference } from "../reference/useReference.ts";
import { GlossaryList } from "./GlossaryList.tsx";
import { words } from "./words.ts";

export const prepare = prepareReference("glossary");

/** The glossary: every term of the course, what it means and where it is met. */
export function Screen() {
  const t = useOwnWords(words);
  return (
    <ReferencePage name="glossary" none={t("none")}>
      {(glossary) => <GlossaryList glossary={glossary} />}
    </ReferencePage>
  );
}
