/** What can differ between two spellings of the same words and is forgiven, and told. */
export const slips = ["case", "accents", "diaeresis", "cedilla", "geminate", "apostrophes", "spaces", "stop"] as const;

export type Slip = (typeof slips)[number];

/** Undoes each slip. They are applied in this order, to texts in NFC. */
const undo: Readonly<Record<Slip, (text: string) => string>> = {
  // By no language's rules: Turkish letters would make two machines disagree.
  case: (text) => text.toLowerCase(),
  // The tilde of ñ is no accent: «ano» is another word than «año».
  accents: (text) => without(/(n\u0303)|[\u0300-\u0307\u0309-\u0326\u0328-\u036f]/giu, text),
  diaeresis: (text) => without(/()\u0308/gu, text),
  cedilla: (text) => without(/()\u0327/gu, text),
  geminate: (text) => text.replace(/l[.\-•‧∙⋅・](?=l)/giu, (match) => `${match.charAt(0)}·`),
  apostrophes: (text) => text.replace(/\s*['´`′]\s*/gu, "'"),
  spaces: (text) => text.replace(/\s+/gu, " "),
  stop: (text) => text.replace(/[\s.,;…]+$/u, ""),
};

/** Takes marks off their letters; what the pattern's group holds stays. */
function without(marks: RegExp, text: string): string {
  return text
    .normalize("NFD")
    .replace(marks, (_, kept?: string) => kept ?? "")
    .normalize("NFC");
}

/**
 * What must be forgiven for two spellings to be the same words: the fewest slips, none where they are the same, or
 * `undefined` where they are not the same words. What nobody sees, or what is right either way, is no slip: how a letter
 * is encoded, spaces at the ends and which kind they are, a straight or a curly apostrophe, which hyphen. Another letter
 * is never forgiven (n for ñ, ll for l·l), nor a missing space or apostrophe.
 * Source: the content dialect, table of exercises, `fill`.
 */
export function forgiven(typed: string, accepted: string): readonly Slip[] | undefined {
  const alike = (which: readonly Slip[]) => undone(typed, which) === undone(accepted, which);
  if (bare(typed) === "" || !alike(slips)) return undefined;
  return slips.reduce<readonly Slip[]>((needed, slip) => {
    const fewer = needed.filter((each) => each !== slip);
    return alike(fewer) ? fewer : needed;
  }, slips);
}

/** What is left of a text when all that can be forgiven is undone. */
export function bare(text: string): string {
  return undone(text, slips);
}

function undone(text: string, which: readonly Slip[]): string {
  return slips.filter((slip) => which.includes(slip)).reduce((now, slip) => undo[slip](now), plain(text));
}

/** A text in one of the ways of writing it that are all right. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s/gu, " ")
    .trim()
    .replace(/ŀ(?=l)/giu, (dotted) => (dotted === "ŀ" ? "l·" : "L·"))
    .replace(/[’ʼ＇]/gu, "'")
    .replace(/[‐‑]/gu, "-");
}
