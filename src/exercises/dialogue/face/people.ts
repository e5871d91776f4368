import type { Portrait } from "../schema.ts";

/** How a person is drawn: colours, and which shapes of `Hair.tsx` and `Extras.tsx` they have. */
export interface Person {
  readonly skin: string;
  /** Lines on the skin: mouth, nose, creases. */
  readonly line: string;
  /** Hair, or the cloth that covers it. */
  readonly hair: string;
  readonly brows: string;
  readonly top: string;
  readonly style: Style;
  readonly extras?: readonly Extra[];
}

export type Style =
  | "bob"
  | "ponytail"
  | "curls"
  | "braids"
  | "afro"
  | "scarf"
  | "short"
  | "fringe"
  | "sides"
  | "turban"
  | "bun"
  | "tousled";

export type Extra = "beard" | "glasses" | "creases" | "moustache" | "freckles" | "earrings" | "hood";

const black = "#241c1a";
const brown = "#4a2c20";
const grey = "#c9c6c0";

/**
 * Everyone who can stand at the counter. Skin, hair and clothes are people's own colours, not the interface's: they are
 * the same in every theme.
 */
export const people: Readonly<Record<Portrait, Person>> = {
  bob: { skin: "#e2ab86", line: "#7d3a28", hair: brown, brows: "#38201a", top: "#2f5f94", style: "bob" },
  ponytail: {
    skin: "#f3cdb0",
    line: "#95452f",
    hair: "#b9783a",
    brows: "#7d4e24",
    top: "#7a3b52",
    style: "ponytail",
  },
  curls: { skin: "#b97b55", line: "#5d2a1b", hair: "#33201a", brows: "#2a1814", top: "#c99a2e", style: "curls" },
  braids: {
    skin: "#70422d",
    line: "#32150d",
    hair: black,
    brows: "#170e0b",
    top: "#d97b4f",
    style: "braids",
    extras: ["earrings"],
  },
  afro: { skin: "#8a5537", line: "#3d1b10", hair: black, brows: "#1b110d", top: "#3d7f72", style: "afro" },
  hijab: { skin: "#d8a57d", line: "#78402a", hair: "#386b78", brows: "#36221a", top: "#2b4f5c", style: "scarf" },
  short: { skin: "#eec4a2", line: "#8c4330", hair: "#5b3a26", brows: "#442a1c", top: "#566b3c", style: "short" },
  beard: {
    skin: "#d39c74",
    line: "#6b3320",
    hair: "#2c1d17",
    brows: "#231612",
    top: "#8a4a35",
    style: "short",
    extras: ["beard"],
  },
  bald: {
    skin: "#efc3a6",
    line: "#93462f",
    hair: "#9a8f86",
    brows: "#7b7068",
    top: "#4c5a74",
    style: "sides",
    extras: ["creases", "moustache"],
  },
  turban: {
    skin: "#a96c45",
    line: "#4c2213",
    hair: "#c8762b",
    brows: black,
    top: "#33465e",
    style: "turban",
    extras: ["beard"],
  },
  glasses: {
    skin: "#ecc59d",
    line: "#8b4a30",
    hair: black,
    brows: black,
    top: "#6b5b95",
    style: "fringe",
    extras: ["glasses"],
  },
  "grey-bun": {
    skin: "#f0cbb4",
    line: "#97503e",
    hair: grey,
    brows: "#8f8a83",
    top: "#8c5a7d",
    style: "bun",
    extras: ["creases", "glasses", "earrings"],
  },
  "grey-beard": {
    skin: "#7b4a32",
    line: "#37180f",
    hair: grey,
    brows: "#b5b0a8",
    top: "#5b6b57",
    style: "short",
    extras: ["creases", "beard"],
  },
  teen: {
    skin: "#f5d3ba",
    line: "#a1503a",
    hair: "#a8502a",
    brows: "#7d3a1e",
    top: "#5f7f9e",
    style: "tousled",
    extras: ["freckles", "hood"],
  },
};
