import { useOwnWords } from "../../i18n/useWords.tsx";
import { ReferencePage } from "../reference/ReferencePage.tsx";
import { prepareReference } from "../reference/useReference.ts";
import { SourcesList } from "./SourcesList.tsx";
import { words } from "./words.ts";

export const prepare = prepareReference("sources");

/** The page of sources: where each claim of the course comes from, how sure it is, and which laws it names. */
export function Screen() {
  const t = useOwnWords(words);
  return (
    <ReferencePage name="sources" none={t("none")}>
      {(sources) => <SourcesList sources={sources} />}
    </ReferencePage>
  );
}
