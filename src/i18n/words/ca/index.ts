import type { Words } from "../shape.ts";
import { exercises } from "./exercises.ts";
import { figures } from "./figures.ts";
import { player } from "./player.ts";

/** The interface in Catalan. */
export const ca: Words = { exercises, figures, player };
