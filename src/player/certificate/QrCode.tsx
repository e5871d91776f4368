import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./Sheet.module.css";

/** The white that readers need around it, in squares. */
const QUIET = 4;

/** A text as a QR code: a picture with a name. Nothing where it does not fit into one. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const drawn = useMemo(() => squaresOf(text), [text]);
  if (drawn === undefined) return null;
  return (
    <svg className={styles.qr} viewBox={drawn.box} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={drawn.path} fill="currentColor" />
    </svg>
  );
}

function squaresOf(text: string): { readonly box: string; readonly path: string } | undefined {
  try {
    // As much correction as there is room for in the size that it needs without any.
    const { data, size } = encode(text, { ecc: "L", boostEcc: true, border: 0 });
    const path = data
      .flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
      .join("");
    return { box: `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`, path };
  } catch {
    return undefined;
  }
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
