import { single } from "../../src/review/testing/single.ts";

/** A lesson that is not the first, and its bank, in the course's first language. */
const lesson = "modules/moments-of-truth/service-cycle.es.md";
const bank = "modules/moments-of-truth/bank.es.md";

export interface ItemFault {
  readonly what: string;
  readonly rule: string;
  readonly file: string;
  /** Seeds the fault in the text of the file; gives what the line must have that is reported. */
  seed(text: string): readonly [text: string, reported: RegExp];
}

/** An exercise put before the last thing in the lesson. */
function added(what: string, rule: string, source: string, reported: RegExp): ItemFault {
  return { what, rule, file: lesson, seed: (text) => [text.replace(/^:::monday/mu, `${source}\n$&`), reported] };
}

const head = "#seeded objective=order-the-cycle";
const scene = "En la ferretería del barrio, Ramiro busca un tornillo que ya no se hace.";

/** Exercises of a text, whole, that are kept only as far as a test says. */
function keep(text: string, kept: (source: string, index: number) => boolean): string {
  let index = -1;
  return text.replace(
    /^:::(?:single|multiple|order|match|sort|fill|label|estimate|reflect|rate)\{[\s\S]*?^:::$/gmu,
    (each) => {
      index += 1;
      return kept(each, index) ? each : "";
    },
  );
}

/** What gives answers away, and what a lesson or a bank lacks, in the real course. */
export const itemFaults: readonly ItemFault[] = [
  added(
    "a key twice as long as the rest",
    "key-length",
    single(scene, ["Decirle que no hay", "*Medir con él la rosca y buscarle uno de otra marca", "Darle otro"], head),
    /Medir con él/u,
  ),
  {
    what: "every key the longest by a little",
    rule: "key-length-habit",
    file: bank,
    seed: (text) => [
      text.replace(/(?<=^- \[x\] )(.+?)(?=»?$)/gmu, (key) => key.padEnd(95, " de la casa")),
      /^- \[x\]/u,
    ],
  },
  {
    what: "every key in the first place",
    rule: "key-position",
    file: bank,
    seed: (text) => [
      text.replace(/^:::single\{[\s\S]*?^:::$/gmu, (each) =>
        each.replace(/^((?:- \[ \] .+\n {2}> .+\n)+)(- \[x\] .+\n {2}> .+\n)/mu, "$2$1"),
      ),
      /^- \[[ x]\]/u,
    ],
  },
  added(
    "all of the above",
    "all-or-none",
    single(scene, ["*Medir la rosca", "Buscar otra marca", "Todas las anteriores"], head),
    /Todas las anteriores/u,
  ),
  added(
    "a question for what is not so",
    "negative-stem",
    single(`${scene} ¿Qué no le dices?`, ["*«Ya no se hace»", "«Lo medimos»", "«Pruebe este otro»"], head),
    /¿Qué no le dices/u,
  ),
  added(
    "always and never in distractors alone",
    "absolute-distractors",
    single(scene, ["Darle siempre el más caro", "*Medir con él la rosca", "No fiarse nunca de la rosca"], head),
    /siempre el más caro/u,
  ),
  added(
    "ranges that meet",
    "overlapping-options",
    single(scene, ["De 5 a 10 milímetros", "*De 10 a 15 milímetros", "Más de 15 milímetros"], head),
    /10 a 15/u,
  ),
  {
    what: "the scene of the first exercise once more",
    rule: "repeated-stem",
    file: lesson,
    seed: (text) => {
      const stem = /^:::single\{.+\n([\s\S]+?)\n\n(?:::hint.*\n\n)?- \[/mu.exec(text)?.[1] ?? "";
      const again = single(stem, ["Uno", "*Dos", "Tres"], head);
      return [text.replace(/^:::monday/mu, `${again}\n$&`), new RegExp(stem.slice(0, 20), "u")];
    },
  },
  added(
    "an open stem that one option fits",
    "grammar-clue",
    single(`${scene} Antes de nada, busca una`, ["tornillo parecido", "*caja con medidas", "catálogo viejo"], head),
    /caja con medidas/u,
  ),
  added(
    "pairs without reasons",
    "feedback-missing",
    `:::match{${head}}\n${scene} ¿Qué va con qué?\n\n| Qué | Dónde |\n| --- | --- |\n| Tornillo | Caja |\n| Cable | Rollo |\n:::\n`,
    /^\| Tornillo/u,
  ),
  {
    what: "an objective that nothing in its lesson asks",
    rule: "objective-untested",
    file: lesson,
    seed: (text) => [text.replaceAll("objective=tell-critical", "objective=order-the-cycle"), /id: tell-critical/u],
  },
  {
    what: "an objective that the bank has lost",
    rule: "objective-unbanked",
    file: bank,
    seed: (text) => [
      text.replaceAll("service-cycle/tell-critical", "service-cycle/order-the-cycle"),
      /id: tell-critical/u,
    ],
  },
  {
    what: "a bank with two questions on a lesson",
    rule: "bank-size",
    file: bank,
    seed: (text) => {
      let seen = 0;
      const left = keep(text, (each) => !each.includes("objective=service-cycle/") || ++seen <= 2);
      return [left, /objective=service-cycle\//u];
    },
  },
  {
    what: "a bank that only asks to remember",
    rule: "exam-levels",
    file: bank,
    seed: (text) => [text.replace(/level=\w+/gu, "level=recall"), /level=recall/u],
  },
  {
    what: "a lesson of three exercises",
    rule: "exercise-count",
    file: lesson,
    seed: (text) => [keep(text, (_, index) => index < 3), /^$/u],
  },
  {
    what: "a lesson that only lets one pick",
    rule: "exercise-kinds",
    file: lesson,
    seed: (text) => [keep(text, (each) => each.startsWith(":::single")), /^$/u],
  },
  {
    what: "a lesson that reaches back to nothing",
    rule: "reach-back",
    file: lesson,
    seed: (text) => [text.replace(/objective=[\w-]+\/[\w-]+/gu, "objective=order-the-cycle"), /^$/u],
  },
  {
    what: "a lesson without something to do at work",
    rule: "monday-missing",
    file: lesson,
    seed: (text) => [text.replace(/^:::monday$/mu, ":::tip"), /^$/u],
  },
];
