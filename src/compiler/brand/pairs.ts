/** Which colours meet on screen, and so must keep their contrast: of the interface's own colours, and of a brand's. */

export type Table = Readonly<Record<string, readonly string[]>>;

const PLAIN = ["paper", "surface", "sunken"];
const SHARE = ["share-brass", "share-green", "share-stone"];
const SOFT = ["brand-soft", "brass-soft", "right-soft", "wrong-soft", "info-soft"];

/** Words: the colour, then every ground it may stand on. */
export const TEXT: Table = {
  ink: [...PLAIN, ...SOFT, ...SHARE, "mark"],
  "ink-soft": [...PLAIN, ...SOFT],
  brand: [...PLAIN, ...SOFT],
  "brand-strong": [...PLAIN, ...SOFT],
  "brass-ink": [...PLAIN, ...SOFT],
  right: [...PLAIN, "right-soft"],
  wrong: [...PLAIN, "wrong-soft"],
  info: [...PLAIN, "info-soft"],
  "on-brand": ["brand", "brand-strong", "right", "wrong", "info"],
  "on-person": ["green", "brass", "blue", "red", "violet", "grey"].map((colour) => `person-${colour}`),
  "on-hero": ["hero"],
  "on-hero-soft": ["hero"],
  "hero-ink": ["hero-brass"],
};

/** Edges of controls, bars, rings, icons that carry meaning, the ring of focus. */
export const PARTS: Table = {
  "line-strong": [...PLAIN, ...SOFT],
  brass: [...PLAIN, "brass-soft"],
  brand: [...PLAIN, ...SOFT, ...SHARE],
  right: [...PLAIN, "right-soft"],
  wrong: [...PLAIN, "wrong-soft"],
  focus: [...PLAIN, ...SOFT],
  "on-hero": ["hero"],
  "hero-brass": ["hero"],
};

export interface Pair {
  readonly front: string;
  readonly back: string;
  /** The least contrast: of words 4.5, of parts 3. */
  readonly least: number;
}

const pairsIn = (table: Table, least: number): Pair[] =>
  Object.entries(table).flatMap(([front, backs]) => backs.map((back) => ({ front, back, least })));

/** Every pair that must keep its contrast. */
export const pairs: readonly Pair[] = [...pairsIn(TEXT, 4.5), ...pairsIn(PARTS, 3)];
