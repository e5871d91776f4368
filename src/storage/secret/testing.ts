import { systemRandom } from "../system.ts";
import type { Tools } from "./kdf.ts";

/** The real thing, with so few rounds that tests are quick. */
export const testTools: Tools = { subtle: crypto.subtle, random: systemRandom, rounds: 3 };
