import type { Words } from "../shape.ts";
export const player: Words["player"] = {};
