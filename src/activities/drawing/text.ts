/**
 * How wide letters are, in ems, in Helvetica and the faces that are drawn to its measures (Arial, Liberation Sans, Nimbus
 * Sans). Rounded up, so that text fits where another face of the kind is shown.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’!|·¡ìíîïÍ]/u, 0.28],
  [/[ ft()[\]/\\]/u, 0.32],
  [/[rJ{}“”"*-]/u, 0.42],
  [/[csvxyzk]/u, 0.55],
  [/[mM—%]/u, 0.9],
  [/[wW@…]/u, 0.98],
  [/[\p{Lu}&+=<>~#]/u, 0.74],
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

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDE;
    known.set(letter, width);
  }
  return width;
}

/** How wide a text is at most, in the units of its size. An estimate: a file does not know which face will show it. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems * size * (bold ? 1.07 : 1);
}

/**
 * A text in lines that are no wider than given, where letters are as wide as estimated. It breaks between words, and at
 * line breaks; a word that is wider than a line breaks where it must. A blank text has no line.
 */
export function linesOf(text: string, width: number, style: TextStyle): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => paragraphLines(paragraph, width, style));
}

/** A text in as few lines, and as even ones: for names, which would look odd with one word below a full line. */
export function evenLines(text: string, width: number, style: TextStyle): readonly string[] {
  const lines = linesOf(text, width, style);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, middle, style).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, wide, style);
}

function paragraphLines(paragraph: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  const space = textWidth(" ", style);
  let line = "";
  let used = 0;
  const end = () => {
    if (line !== "") lines.push(line);
    line = "";
    used = 0;
  };
  const put = (text: string, wide: number) => {
    line += text;
    used += wide;
  };
  for (const word of paragraph.split(/\s+/).filter((each) => each !== "")) {
    const wide = textWidth(word, style);
    if (line !== "" && used + space + wide > width) end();
    if (wide <= width) put(line === "" ? word : ` ${word}`, line === "" ? wide : space + wide);
    else
      for (const letter of word) {
        const more = textWidth(letter, style);
        if (used + more > width) end();
        put(letter, more);
      }
  }
  end();
  return lines;
}
