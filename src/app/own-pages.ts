import type { ModuleIndex } from "../course/types.ts";
import type { InterfaceLang } from "../i18n/i18n.ts";
import { words as certificateWords } from "../player/certificate/words.ts";
import { words as examWords } from "../player/exam/words.ts";
import { words as glossaryWords } from "../player/glossary/words.ts";
import { words as handoutsWords } from "../player/handouts/words.ts";
import { untitledKinds } from "../player/notebook/untitled-kinds.ts";
import { words as privacyWords } from "../player/privacy/words.ts";
import { words as reviewWords } from "../player/review/words.ts";
import { words as searchWords } from "../player/search/words.ts";
import { words as settingsWords } from "../player/settings/words.ts";
import { words as sourcesWords } from "../player/sources/words.ts";

/** The code of the page of things made: its own, and that of the kinds which name activities. */
export function notebookModules(modules: readonly ModuleIndex[]): readonly string[] {
  const kinds = untitledKinds(modules).map((kind) => `src/activities/${kind}/kind.ts`);
  return ["src/player/notebook/NotebookScreen.tsx", ...kinds];
}

/** The pages of what is gathered from the course: what each says of itself, and its code. */
export function referencePages(words: InterfaceLang) {
  const glossary = glossaryWords.in[words].description;
  const sources = sourcesWords.in[words].description;
  return [
    { name: "glossary", description: glossary, module: "src/player/glossary/GlossaryScreen.tsx" },
    { name: "sources", description: sources, module: "src/player/sources/SourcesScreen.tsx" },
  ] as const;
}

/** The pages of what is kept on the device: what each says of itself, and its code. */
export function devicePages(words: InterfaceLang) {
  const settings = settingsWords.in[words].description;
  const privacy = privacyWords.in[words].description;
  return [
    { name: "settings", description: settings, module: "src/player/settings/SettingsScreen.tsx" },
    { name: "privacy", description: privacy, module: "src/player/privacy/PrivacyScreen.tsx" },
  ] as const;
}

/** The pages of what lessons are for: what each is called, what it says of itself, and its code. */
export function learningPages(words: InterfaceLang) {
  const [review, exam, certificate, search, handouts] = [
    reviewWords.in[words],
    examWords.in[words],
    certificateWords.in[words],
    searchWords.in[words],
    handoutsWords.in[words],
  ];
  return [
    { name: "review", ...titled(review), module: "src/player/review/ReviewScreen.tsx" },
    { name: "exam", ...titled(exam), module: "src/player/exam/ExamScreen.tsx" },
    { name: "certificate", ...titled(certificate), module: "src/player/certificate/CertificateScreen.tsx" },
    {
      name: "verify",
      title: certificate.verifyTitle,
      description: certificate.verifyDescription,
      module: "src/player/certificate/VerifyScreen.tsx",
    },
    { name: "search", ...titled(search), module: "src/player/search/SearchScreen.tsx" },
    { name: "handouts", ...titled(handouts), module: "src/player/handouts/HandoutsScreen.tsx" },
  ] as const;
}

const titled = ({ title, description }: { readonly title: string; readonly description: string }) => ({
  title,
  description,
});
