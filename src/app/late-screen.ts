import type { ComponentType } from "react";
import type { CourseStore } from "../state/course-store.ts";
import type { OwnPage, TrainerView } from "../ui/address.ts";

/** Screens whose code comes when they are first opened: lessons do not pay for them. */
export type LateScreenName = "home" | "module" | "test" | "assignment-test" | OwnPage | `trainer/${TrainerView}`;

export interface LateScreen {
  /** Draws the page, also while what is on it is still to come. */
  readonly Screen: ComponentType;
  /** Brings all that it needs to be drawn at once, and says whether it came. */
  readonly prepare: (course: CourseStore, lang: string) => Promise<boolean>;
}

/** Where the code of each screen comes from. What a player has no screen for, its pages do not exist. */
export type ScreenCode = Readonly<Partial<Record<LateScreenName, () => Promise<LateScreen>>>>;
