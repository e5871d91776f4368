import type { ComponentType } from "react";
import { createShelf } from "../base/shelf.ts";
import type { CourseStore } from "../state/course-store.ts";
import type { OwnPage } from "../ui/address.ts";

/** Screens whose code comes when they are first opened: lessons do not pay for them. */
export type LateScreenName = "home" | "module" | "test" | OwnPage;

interface LateScreen {
  /** Draws the page, also while what is on it is still to come. */
  readonly Screen: ComponentType;
  /** Brings all that it needs to be drawn at once, and says whether it came. */
  readonly prepare: (course: CourseStore, lang: string) => Promise<boolean>;
}

const code: Readonly<Record<LateScreenName, () => Promise<LateScreen>>> = {
  home: () => import("./home/HomeScreen.tsx"),
  module: () => import("./module/ModuleScreen.tsx"),
  test: () => import("./exam/TestScreen.tsx"),
  exam: () => import("./exam/ExamScreen.tsx"),
  review: () => import("./review/ReviewScreen.tsx"),
  certificate: () => import("./certificate/CertificateScreen.tsx"),
  verify: () => import("./certificate/VerifyScreen.tsx"),
  search: () => import("./search/SearchScreen.tsx"),
  handouts: () => import("./handouts/HandoutsScreen.tsx"),
  notebook: () => import("./notebook/NotebookScreen.tsx"),
  glossary: () => import("./glossary/GlossaryScreen.tsx"),
  sources: () => import("./sources/SourcesScreen.tsx"),
  settings: () => import("./settings/SettingsScreen.tsx"),
  privacy: () => import("./privacy/PrivacyScreen.tsx"),
};

const shelf = createShelf<LateScreenName, LateScreen>((name) => code[name]());

/** A screen whose code has come. */
export const screenNow = (name: LateScreenName) => shelf.now(name)?.Screen;

/** Brings a screen and all that it needs to be drawn at once, and says whether it came. Never rejects. */
export async function loadScreen(course: CourseStore, lang: string, name: LateScreenName): Promise<boolean> {
  try {
    await shelf.load([name]);
    return (await shelf.now(name)?.prepare(course, lang)) === true;
  } catch {
    return false;
  }
}
