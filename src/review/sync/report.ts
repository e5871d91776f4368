import { counted } from "../../compiler/message.ts";
import type { Compared, PlacedText } from "./compare.ts";
import type { Synced } from "./sync.ts";

/** Says what was written down and what was left. `base` is put before each file. */
export function reportSync({ recorded, left, idle, unread, texts }: Synced, base: string): string {
  const place = ({ file, at }: PlacedText) => `${base}${file}:${at.line}`;
  const families = [...new Set(recorded.map(({ family }) => family))];
  const written = families.map((family) => {
    const own = recorded.filter((each) => each.family === family);
    return `${base}${family}: wrote down ${counted(own.length, "text")}${named(own)}`;
  });
  const behind = left.map(
    ({ name, older, newer }) =>
      `${older.map(place).join(", ")}: left \`${name}\`, which has not followed ${newer.map(place).join(", ")}`,
  );
  const lines = [
    ...written,
    ...unread.map(
      (family) => `${base}${family}: left as it was, since it cannot be read in every language; see content:check`,
    ),
    ...behind,
    ...idle.map(({ file, line }) => `${base}${file}:${line}: nothing here is behind`),
  ];
  return [...lines, `${counted(texts.length, "text")} kept, ${recorded.length} of them new; ${left.length} left`].join(
    "\n",
  );
}

/** The first names, so that one can see what it was. */
function named(blocks: readonly Compared[]): string {
  const names = blocks.map(({ name }) => `\`${name}\``);
  return names.length > 4 ? "" : ` (${names.join(", ")})`;
}
