import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { below, seeded } from "../../base/random.ts";
import { createCompiler } from "../../compiler/compile.ts";
import { readContent } from "../../compiler/files.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import type { Passages } from "../../course/references.ts";
import type { CourseIndex } from "../../course/types.ts";
import { documentsOf, type SearchDocument } from "../../search/documents.ts";
import { tokensOf } from "../../search/fold.ts";
import { createSearchIndex, type SearchIndex } from "../../search/index.ts";
import { snippetOf } from "../../search/snippet.ts";
import { middle, print } from "./median.ts";

/** The size of the large course. */
const LESSONS = 1_000;
const WORDS = 600;
/** Words that are in no course yet, so that a large one has a large vocabulary: so many, and one word in so many of its text. */
const INVENTED = 30_000;
const ONE_IN = 7;

/** Typed letter by letter: words, several words, slips, what is nowhere. */
const queries = [
  "hojas de reclamación",
  "cliente enfadado",
  "pedir perdón de verdad",
  "triángulo del servicio",
  "escucha activa por teléfono",
  "reclamasion de un cliemte",
  "calidad percibida y calidad esperada",
  "momentos de la verdad",
  "xilófono",
];

const ROUNDS = 5;

/** How many hits a page shows. */
const SHOWN = 10;

/** What a press of a key costs in the search, on the course that there is and on one of a thousand lessons. */
export async function benchSearch(): Promise<void> {
  const real = await realDocuments();
  const courses = [real, largeCourse(real)];
  const figures = courses.map(measure);
  print(
    "Search, a press of a key at a time",
    ["", ...courses.map((documents) => `${documents.length} lessons`)],
    [
      ["key, median, ms", ...figures.map((each) => each.median)],
      ["key, 19 of 20 are faster, ms", ...figures.map((each) => each.most)],
      ["key, slowest, ms", ...figures.map((each) => each.worst)],
      ["build the index, in all, ms", ...figures.map((each) => each.build)],
      ["build, longest slice (a lesson), ms", ...figures.map((each) => each.slice)],
      ["words told apart", ...figures.map((each) => each.words)],
    ],
  );
}

function measure(documents: readonly SearchDocument[]) {
  const index = createSearchIndex("es");
  const slices = documents.map((document) => timed(() => index.add(document)));
  const presses = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  // Each press several times over, so that what else the machine does meanwhile is not counted.
  const rounds = Array.from({ length: ROUNDS }, () => presses.map((typed) => timed(() => drawn(index, typed))));
  const times = presses.map((_, press) => middle(rounds.map((round) => round[press] ?? 0)));
  times.sort((one, other) => one - other);
  return {
    build: slices.reduce((sum, each) => sum + each, 0),
    slice: Math.max(...slices),
    median: middle(times),
    most: times[Math.floor(times.length * 0.95)] ?? 0,
    worst: times.at(-1) ?? 0,
    words: new Set(
      documents.flatMap(({ passages }) => passages.flatMap(({ text }) => tokensOf(text).map(({ folded }) => folded))),
    ).size,
  };
}

/** What the page does with what is found, but for drawing it. */
function drawn(index: SearchIndex, typed: string): void {
  const { hits, answers } = index.search(typed, SHOWN);
  for (const { document, passages } of hits) {
    for (const at of passages) snippetOf(document.passages[at]?.text ?? "", answers);
  }
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

async function realDocuments(): Promise<SearchDocument[]> {
  const compiler = createCompiler(await loadParsers());
  const { output } = compiler.compile(await readContent(resolve(process.env.CONTENT || "content")));
  const read = (file = "") => JSON.parse(output?.files.get(file) ?? "null");
  const index: CourseIndex = read("index.json");
  const [lang] = index.languages;
  const passages: Passages = read(index.references[lang?.code ?? ""]?.passages);
  return documentsOf(passages);
}

/** A course as it might grow: sentences of the real one in any order, some words of which are others. */
function largeCourse(real: readonly SearchDocument[]): SearchDocument[] {
  const random = seeded("a large course");
  const sentences = real.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/)));
  const syllables = [
    "ca",
    "re",
    "mi",
    "to",
    "lu",
    "pen",
    "dar",
    "vis",
    "tro",
    "ción",
    "al",
    "es",
    "in",
    "gue",
    "ble",
    "ña",
  ];
  const one = <T>(from: readonly T[]): T | undefined => from[below(random, from.length)];
  const invented = Array.from({ length: INVENTED }, () =>
    Array.from({ length: 2 + below(random, 3) }, () => one(syllables)).join(""),
  );
  // As in any language, few are said often and most hardly ever.
  const word = () => invented[Math.floor(INVENTED ** (below(random, 1_000_000) / 1_000_000))] ?? "";
  const passage = () => {
    let text = "";
    while (text.split(" ").length < 40) text += `${one(sentences)} `;
    return { text: text.replace(/\p{L}{4,}/gu, (said) => (below(random, ONE_IN) === 0 ? word() : said)) };
  };
  return Array.from({ length: LESSONS }, (_, n) => ({
    id: `lesson-${n}`,
    title: one(real)?.title ?? "",
    passages: Array.from({ length: Math.round(WORDS / 45) }, passage),
  }));
}
