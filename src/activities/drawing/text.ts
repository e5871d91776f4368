/**
 * How wide letters are, in ems, in Helvetica and the faces that are drawn to its measures (Arial, Liberation Sans, Nimbus
 * Sans). Rounded up, so that text fits where another face of the kind is shown.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’!|·¡ìíîïÍ]/u, 0.29],
  [/[ ftr()[\]{}/\\“”"«»¿*-]/u, 0.37],
  [/[mM—%]/u, 0.9],
  [/[wW@…]/u, 0.98],
  [/[\p{Lu}&+=<>~#]/u, 0.76],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}]/u, 0.59],
  // It takes no room of its own.
  [/[\p{M}\p{Cf}]/u, 0],
];

/** Of writing that is as wide as it is high, and of what nobody knows. */
const WIDE = 1.05;

export interface TextStyle {
  /** The size of the letters, in the units of the drawing. */
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text is at most, in the units of its size. An estimate: a file does not know which face will show it. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let ems = 0;
  for (const letter of text) ems += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDE;
  return ems * size * (bold ? 1.07 : 1);
}

/**
 * A text in lines that are no wider than given, where letters are as wide as estimated. It breaks between words, and at
 * line breaks; a word that is wider than a line breaks where it must. A blank text has no line.
 */
export function linesOf(text: string, width: number, style: TextStyle): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => paragraphLines(paragraph, width, style));
}

function paragraphLines(paragraph: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (words: string) => textWidth(words, style) <= width;
  for (const word of paragraph.split(/\s+/).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (line !== "" && !fits(line + letter)) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return line === "" ? lines : [...lines, line];
}
