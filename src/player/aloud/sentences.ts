/** Longer pieces are parted: browsers fall silent in the middle of long ones, and nobody waits for the end of a page to go back. */
const LONGEST = 180;

/** What ends with a point and is no end of a sentence, in Spanish and Catalan. */
const ABBREVIATED =
  /(?:^|[\s(«])(?:Sr|Sra|Srta|Dr|Dra|D|Dña|Ud|Uds|p|pp|pàg|pág|art|arts|núm|nº|etc|ej|ex|vs|cf|[A-ZÀ-Ý])\.\s*$/u;

/** The sentences of a text, none empty, in order: together they are the text. */
export function sentencesOf(text: string, lang: string): readonly string[] {
  const whole = text.replace(/\s+/g, " ").trim();
  return joined(parted(whole, lang)).flatMap(shortened);
}

function parted(text: string, lang: string): readonly string[] {
  const Segmenter = "Segmenter" in Intl ? Intl.Segmenter : undefined;
  if (Segmenter === undefined) return byRule(text);
  return [...new Segmenter(lang, { granularity: "sentence" }).segment(text)].map(({ segment }) => segment);
}

/** Where the browser cannot tell: a sentence ends at its mark, when a space and a beginning follow. */
export function byRule(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["»”)]*\s)(?=[\p{Lu}\p{N}¿¡«“"(—])/u);
}

/** An abbreviation ends no sentence. */
function joined(parts: readonly string[]): readonly string[] {
  const sentences: string[] = [];
  for (const part of parts) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) sentences[sentences.length - 1] = last + part;
    else sentences.push(part);
  }
  return sentences.map((each) => each.trim()).filter((each) => each !== "");
}

/** Parts a long sentence where one would breathe, and where there is no such place between words. */
function shortened(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const head = sentence.slice(0, LONGEST);
  const breath = [...head.matchAll(/[;:,—)»]\s/g)].map(({ index }) => index + 1).filter((at) => at > LONGEST / 3);
  const at = breath.at(-1) ?? head.lastIndexOf(" ");
  if (at <= 0) return [sentence];
  return [sentence.slice(0, at).trim(), ...shortened(sentence.slice(at).trim())];
}
