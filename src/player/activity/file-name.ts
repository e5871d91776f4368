/** Longer names are cut where some systems would refuse the file. */
const LONGEST = 60;

/** A name for a file from a title: lower case, without accents, words joined by hyphens; `fallback` if none are left. */
export function fileName(title: string, fallback: string): string {
  const plain = title
    .normalize("NFD")
    .replace(/[\u0300-\u036f·]/g, "")
    .normalize("NFC");
  const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [fallback];
  let name = "";
  for (const word of words) {
    if (name !== "" && name.length + word.length >= LONGEST) break;
    name += (name && "-") + word;
  }
  // Half a character is none.
  return name.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "");
}
