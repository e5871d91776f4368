import { encode } from "uqr";

/** The white that readers need around a QR code, in squares. */
export const QUIET = 4;

/** A QR code in squares: `true` is dark. */
export type QrSquares = readonly (readonly boolean[])[];

/** A text as a QR code; nothing where it does not fit into one. */
export function qrSquares(text: string): QrSquares | undefined {
  try {
    // As much correction as there is room for in the size that it needs without any.
    return encode(text, { ecc: "L", boostEcc: true, border: 0 }).data;
  } catch {
    return undefined;
  }
}

/** The view box that leaves white around it. */
export function qrBox({ length }: QrSquares): string {
  return `${-QUIET} ${-QUIET} ${length + 2 * QUIET} ${length + 2 * QUIET}`;
}

/** The dark squares as one path. */
export function qrPath(squares: QrSquares): string {
  return squares.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join("");
}

/** The whole as an SVG file, black on white. */
export function qrSvg(squares: QrSquares): string {
  const side = squares.length + 2 * QUIET;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${qrBox(squares)}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M${-QUIET} ${-QUIET}h${side}v${side}h-${side}z"/>`,
    `<path d="${qrPath(squares)}"/>`,
    "</svg>\n",
  ].join("");
}

/** Where dark squares begin in a row, and how many follow each other. */
function runsOf(row: readonly boolean[]): readonly (readonly [at: number, length: number])[] {
  const runs: [number, number][] = [];
  for (const [at, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last !== undefined && last[0] + last[1] === at) last[1]++;
    else runs.push([at, 1]);
  }
  return runs;
}
