import type { WholeCourse } from "../../player/usePage.ts";
import type { Issued } from "../../state/trainer/contract.ts";
import type { Links } from "./hand.ts";

/** What is handed over, and all that is said of it. */
export interface Handed {
  readonly issued: Issued;
  readonly links: Links;
  readonly course: WholeCourse;
  /** Of all its lessons together. */
  readonly minutes: number;
  /** Of the key that signed it. */
  readonly fingerprint?: string;
}
