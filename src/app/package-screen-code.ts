import type { ScreenCode } from "./late-screen.ts";

/**
 * The screens of a package: the learner's, without those that need a site of ours. It stands in the place of `screen-code.ts`
 * there, so that no code of the others comes along.
 */
export const screenCode = {
  home: () => import("../player/home/HomeScreen.tsx"),
  module: () => import("../player/module/ModuleScreen.tsx"),
  test: () => import("../player/exam/TestScreen.tsx"),
  exam: () => import("../player/exam/ExamScreen.tsx"),
  review: () => import("../player/review/ReviewScreen.tsx"),
  certificate: () => import("../player/certificate/CertificateScreen.tsx"),
  search: () => import("../player/search/SearchScreen.tsx"),
  handouts: () => import("../player/handouts/HandoutsScreen.tsx"),
  notebook: () => import("../player/notebook/NotebookScreen.tsx"),
  glossary: () => import("../player/glossary/GlossaryScreen.tsx"),
  sources: () => import("../player/sources/SourcesScreen.tsx"),
  settings: () => import("../player/settings/SettingsScreen.tsx"),
  privacy: () => import("../player/privacy/PrivacyScreen.tsx"),
} as const satisfies ScreenCode;
