import type { Root } from "hast";

/** What a course says of itself in one language. */
export interface CourseAbout {
  readonly title: string;
  readonly summary: string;
  readonly prose: Root;
  /** What its skills are called, by their ids. Left out: nobody named them. */
  readonly skills?: Readonly<Record<string, string>>;
}
