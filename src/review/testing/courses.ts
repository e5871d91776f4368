import { lessonFile, lessonFront } from "../example.ts";
import { singles } from "./single.ts";

const page = "---\ntitle: Una página\nsummary: Para qué sirve.\n---\n\nTexto.\n";

export interface SmallCourse {
  /** The first lesson's body; else that of every example. */
  readonly greeting?: string;
  /** Its front matter, where it differs. */
  readonly front?: string;
  /** A second lesson, `parting`, after it in the same module. */
  readonly parting?: string;
  /** The levels of the questions in the module's bank, all on the first lesson. */
  readonly bank?: readonly string[];
  /** The same of another module, whose one lesson is `thanking`. */
  readonly other?: readonly string[];
  /** More lines of `course.yaml`. */
  readonly more?: string;
}

/** Files for examples of rules that count what a course has. */
export function smallCourse({ greeting, front, parting, bank, other, more = "" }: SmallCourse): Record<string, string> {
  const lessons = parting === undefined ? "greeting" : "greeting, parting";
  const second = other ? "  - id: second\n    lessons: [thanking]\n" : "";
  return {
    "course.yaml": `id: sample\nlanguages: [es]\npass: 80\nskills: [listen]\nmodules:\n  - id: first\n    lessons: [${lessons}]\n${second}${more}`,
    ...(greeting !== undefined && { [lessonFile("es")]: (front ?? lessonFront("es")) + greeting }),
    ...(parting !== undefined && { "modules/first/parting.es.md": lessonOf("part", parting) }),
    ...(bank && { "modules/first/bank.es.md": bankOf(bank, "greeting/greet", 0) }),
    ...(other && {
      "modules/second/module.es.md": page,
      "modules/second/thanking.es.md": lessonOf("thank", exercises("thank", "greeting/greet")),
      "modules/second/bank.es.md": bankOf(other, "thanking/thank", bank?.length ?? 0),
    }),
  };
}

const lessonOf = (objective: string, body: string) =>
  `---\ntitle: Otra\nminutes: 5\nobjectives:\n  - id: ${objective}\n    skill: listen\n    text: Hacer otra cosa\n---\n${body}`;

function bankOf(levels: readonly string[], objective: string, before: number): string {
  const keys = levels.map((_, index) => index % 4);
  const attributes = (index: number) => `objective=${objective} level=${levels[index]}`;
  return singles({ keys, attributes, before });
}

const why = "Aquí se dice qué se sigue de esto y por qué.";

/** Exercises of four kinds and a task: all that a lesson needs, one of them on an objective of choice. */
export function exercises(objective: string, back = objective): string {
  return (
    [orders(objective), sorts(objective), singles({ keys: [2], attributes: () => `objective=${back}`, before: 20 }), ""]
      .join("\n")
      .replaceAll("#item-", `#${objective}-`) + monday
  );
}

export const monday = "\n:::monday\nMira hoy a quien entra.\n:::\n";

/** Three exercises that ask for an order. */
export function orders(objective: string, count = 2): string {
  const scenes = ["Se va la última clienta de la tarde", "Cierra la piscina y llueve", "Acaba la clase de los mayores"];
  return scenes
    .slice(0, count)
    .map(
      (scene, index) =>
        `:::order{#${objective}-order-${index} objective=${objective}}\n${scene}. Ordena lo que haces.\n\n1. Miras quién queda\n   > ${why}\n2. Te despides de cada uno\n   > ${why}\n3. Apagas la luz\n   > ${why}\n:::\n`,
    )
    .join("\n");
}

/** Two that ask for groups. */
export function sorts(objective: string): string {
  return ["En la mesa del mercado hay tres cosas", "Suenan tres frases en la ventanilla del tren"]
    .map(
      (scene, index) =>
        `:::sort{#${objective}-sort-${index} objective=${objective}}\n${scene}. ¿Qué te llevas?\n\n- Sí\n  - Lo primero\n    > ${why}\n  - Lo segundo\n    > ${why}\n- Otra vez\n  - Lo tercero\n    > ${why}\n:::\n`,
    )
    .join("\n");
}
