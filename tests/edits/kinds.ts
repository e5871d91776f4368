import { below, type Random, shuffle } from "../../src/base/random.ts";
import type { Json } from "../../src/learning/json.ts";
import type { Item, Lang } from "./course.ts";

/** What edits and learners must know of each kind of exercise: how it is written, what its key is, how it is answered. */

interface InEdits {
  /** The fewest parts that it can have. */
  readonly least: number;
  /** Whether authors may say `fixed`. */
  readonly fixed?: true;
  /** A key for so many parts. */
  key(parts: number, random: Random): number[];
  attributes?(item: Item): string;
  lines(item: Item, lang: Lang): string[];
  /** Dialogues hold other blocks. */
  readonly fence?: "::::";
  /** What an answer depends on, besides kind, `rev`, `fixed`. What is left out may change without anyone being asked again. */
  depends(item: Item): unknown;
  /** Any whole answer. */
  answer(parts: number, random: Random): Json;
}

const indexes = (count: number) => Array.from({ length: count }, (_, at) => at);
const shuffled = (count: number, random: Random) => shuffle(count, String(random.uint32()));

const tasks = ({ parts, key }: Item, lang: Lang) =>
  parts.flatMap(({ words, why }, at) => [`- [${key.includes(at) ? "x" : " "}] ${words[lang]}`, `  > ${why[lang]}`]);

const kinds = {
  single: {
    least: 2,
    fixed: true,
    key: (parts, random) => [below(random, parts)],
    lines: tasks,
    depends: ({ parts, key }) => [parts.length, key],
    answer: (parts, random) => below(random, parts),
  },
  multiple: {
    least: 2,
    fixed: true,
    key: (parts, random) => some(parts, random),
    lines: tasks,
    depends: ({ parts, key }) => [parts.length, key],
    answer: (parts, random) => some(parts, random),
  },
  order: {
    least: 3,
    key: () => [],
    lines: ({ parts }, lang) =>
      parts.flatMap(({ words, why }, at) => [`${at + 1}. ${words[lang]}`, `   > ${why[lang]}`]),
    depends: ({ parts }) => parts.length,
    answer: shuffled,
  },
  sort: {
    least: 3,
    // Two groups, each with something in it, one after the other.
    key: (parts, random) => {
      const first = 1 + below(random, parts - 1);
      return indexes(parts).map((at) => (at < first ? 0 : 1));
    },
    lines: ({ parts, key }, lang) =>
      [0, 1].flatMap((group) => [
        `- Grupo ${group}`,
        ...parts.flatMap(({ words, why }, at) =>
          key[at] === group ? [`  - ${words[lang]}`, `    > ${why[lang]}`] : [],
        ),
      ]),
    depends: ({ key }) => key,
    answer: (parts, random) => indexes(parts).map(() => below(random, 2)),
  },
  match: {
    least: 3,
    key: () => [],
    lines: ({ parts }, lang) => [
      "| Dice | Pide | Por qué |",
      "| --- | --- | --- |",
      ...parts.map(({ words, why }) => `| ${words[lang]} | Pide ${words[lang]} | ${why[lang]} |`),
    ],
    depends: ({ parts }) => parts.length,
    answer: shuffled,
  },
  fill: {
    least: 1,
    key: () => [],
    lines: ({ parts }, lang) => [
      parts.map(({ words }) => `Aquí :blank[${words[lang]}] y`).join(" "),
      "",
      ...parts.map(({ why }, at) => `${at + 1}. ${why[lang]}`),
    ],
    depends: ({ parts }) => parts.length,
    answer: (parts, random) => indexes(parts).map((at) => ({ text: `palabra ${at}`, fits: below(random, 2) === 0 })),
  },
  estimate: {
    least: 1,
    key: (_, random) => [3 + below(random, 14)],
    attributes: ({ key }) => ` answer=${key[0]} min=0 max=20 step=1 tolerance=1`,
    lines: ({ parts }, lang) => parts.slice(0, 1).map(({ why }) => `> ${why[lang]}`),
    depends: ({ key }) => key,
    answer: (_, random) => String(below(random, 21)),
  },
  reflect: {
    least: 2,
    key: () => [],
    lines: ({ parts }, lang) => ["> Yo escribiría esto.", "", ...parts.map(({ words }) => `- ${words[lang]}`)],
    depends: ({ parts }) => parts.length,
    answer: (parts, random) => ({ text: `Pienso ${random.uint32()}`, compared: true, ticks: some(parts, random) }),
  },
  rate: {
    least: 1,
    key: () => [],
    lines: ({ parts }, lang) => parts.map(({ words }) => `- ${words[lang]}`),
    depends: ({ parts }) => parts.length,
    answer: (parts, random) => indexes(parts).map(() => 1 + below(random, 5)),
  },
  dialogue: {
    least: 2,
    key: (parts, random) => indexes(parts).map(() => below(random, 3)),
    attributes: () => " customer=Marta portrait=hijab mood=4 channel=counter",
    fence: "::::",
    lines: ({ parts, key }, lang) => [
      ":::turn{#first}",
      "¿Y bien?",
      "",
      ...parts.flatMap(({ words, why }, at) => [
        `- [${words[lang]}](#${at === 0 ? "good" : "poor"} "-${key[at]}")`,
        `  > ${why[lang]}`,
      ]),
      ":::",
      "",
      ...["good", "poor"].flatMap((id) => [`:::ending{#${id} outcome=${id}}`, "Así acaba.", ":::", ""]),
    ],
    depends: ({ key }) => key,
    answer: (parts, random) => ({ picks: [below(random, parts)] }),
  },
} satisfies Record<string, InEdits>;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];

const rulesOf = ({ kind }: Pick<Item, "kind">): InEdits => kinds[kind];

/** The most parts that an edit gives an exercise. */
export const MOST_PARTS = 6;

export const leastOf = (item: Pick<Item, "kind">) => rulesOf(item).least;
export const mayBeFixed = (item: Item) => rulesOf(item).fixed === true;
export const newKey = (item: Pick<Item, "kind">, parts: number, random: Random) => rulesOf(item).key(parts, random);
export const anyAnswer = (item: Item, random: Random) => rulesOf(item).answer(item.parts.length, random);

export function bodyOf(item: Item, lang: Lang) {
  const { attributes, lines, fence = ":::" } = rulesOf(item);
  return { attributes: attributes?.(item) ?? "", lines: lines(item, lang), fence };
}

/** All that an answer to it depends on: while this is the same, the answer holds. */
export function signature(item: Item): string {
  return JSON.stringify([item.kind, item.rev, item.fixed, rulesOf(item).depends(item)]);
}

/** At least one of so many, ascending. */
function some(count: number, random: Random): number[] {
  const chosen = indexes(count).filter(() => below(random, 2) === 0);
  return chosen.length > 0 ? chosen : [below(random, count)];
}
