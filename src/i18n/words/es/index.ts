import { exercises } from "./exercises.ts";
import { figures } from "./figures.ts";
import { player } from "./player.ts";

/** The interface in Spanish. Its keys are the type that every other language must satisfy. */
export const es = { exercises, figures, player };
