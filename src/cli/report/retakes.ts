import type { Bank, BankItem } from "../../course/bank.ts";
import type { CourseIndex } from "../../course/types.ts";
import { type DrawPlan, draw } from "../../learning/exam-draw.ts";
import { levels } from "../../learning/exam-levels.ts";

/** How often a test can be taken before it asks something again, and what then runs out. */
export interface Retakes {
  /** The module's id; of the final exam `exam`. */
  readonly id: string;
  readonly items: number;
  /** How many questions there are to draw from. */
  readonly bank: number;
  /** Papers one after the other without a question of an earlier one: the fewest of several tries. */
  readonly papers: number;
  /** How many questions the next one has that were asked before. */
  readonly again: number;
  /** Where there is least in store for another paper. */
  readonly scarce: {
    /** Levels, and of them modules, of what comes again first. */
    readonly levels: readonly string[];
    readonly modules: readonly string[];
    /** The objective with the fewest questions. */
    readonly objective: string;
    readonly questions: number;
  };
}

/** Chance decides what is drawn; so many tries tell the fewest papers well enough. */
const TRIES = 12;
/** More papers than anyone takes; a bank that is asked for one question has as many as it is large. */
const MOST = 1000;

/** Of every module's test and of the exam, by the draw that learners get. Languages have the same banks. */
export function retakesOf(index: CourseIndex, banks: ReadonlyMap<string, Bank>): Retakes[] {
  const [lang = ""] = index.languages.map(({ code }) => code);
  const stocked = index.modules.map(({ id, lessons, test, in: files }) => {
    const items = banks.get(files[lang]?.bank ?? "")?.items ?? [];
    return { id, test, stock: { lessons: lessons.length, items: items.map((item) => ({ ...item, module: id })) } };
  });
  const tests = stocked.flatMap(({ id, test, stock }) =>
    test ? [taken(id, { stocks: [stock], count: test.items })] : [],
  );
  const { exam } = index;
  const stocks = stocked.map(({ stock }) => stock);
  return exam ? [...tests, taken("exam", { stocks, count: exam.items, levels: exam.levels })] : tests;
}

type Placed = BankItem & { readonly module: string };

function taken(id: string, plan: Omit<DrawPlan<Placed>, "seed" | "shown">): Retakes {
  const tries = Array.from({ length: TRIES }, (_, at) => series(plan, at));
  const worst = tries.reduce((least, each) => (each.papers < least.papers ? each : least));
  const all = plan.stocks.flatMap(({ items }) => items);
  const again = tries.filter(({ papers }) => papers === worst.papers).flatMap((each) => each.again);
  const byObjective = new Map<string, number>();
  for (const { objective } of all) {
    const name = `${objective.lesson}/${objective.id}`;
    byObjective.set(name, (byObjective.get(name) ?? 0) + 1);
  }
  const [objective = "", questions = 0] = [...byObjective].reduce(
    (least, each) => (each[1] < least[1] ? each : least),
    ["", Number.POSITIVE_INFINITY] as [string, number],
  );
  const order = plan.stocks.flatMap(({ items }) => items[0]?.module ?? []);
  return {
    id,
    items: Math.min(plan.count, all.length),
    bank: all.length,
    papers: worst.papers,
    again: worst.again.length,
    scarce: {
      levels: levels.filter((level) => again.some((item) => item.level === level)),
      modules: order.filter((module) => again.some((item) => item.module === module)),
      objective,
      questions,
    },
  };
}

/** Papers one after the other until one asks something again. */
function series(plan: Omit<DrawPlan<Placed>, "seed" | "shown">, attempt: number) {
  const shown = new Map<string, number>();
  for (let papers = 0; papers < MOST; papers += 1) {
    const paper = draw({ ...plan, seed: `${attempt}/${papers}`, shown });
    const again = paper.filter((item) => shown.has(item.id));
    if (again.length > 0) return { papers, again };
    for (const item of paper) shown.set(item.id, papers + 1);
  }
  return { papers: MOST, again: [] };
}

/** The retakes as lines below the report's table. */
export function retakesText(all: readonly Retakes[]): string {
  if (all.length === 0) return "";
  const widest = Math.max(...all.map(({ id }) => id.length));
  const lines = all.map(({ id, items, bank, papers, again, scarce }) => {
    const runsOut = scarce.levels.length === levels.length ? "all levels" : scarce.levels.join(", ");
    const where = id === "exam" && scarce.modules.length > 0 ? ` of ${scarce.modules.join(", ")}` : "";
    const next = again === 0 ? "" : `; the next repeats ${again}, first ${runsOut}${where}`;
    return `  ${id.padEnd(widest)}  ${papers} of ${items} from ${bank}${next}; fewest on ${scarce.objective}: ${scarce.questions}`;
  });
  return ["Tests, and the exam, before a question comes again:", ...lines].join("\n");
}
