/** An item of the labelled set: `## id · rule, rule` or `## id · sound · why it is a near miss`, and below it the item. */
export interface LabelledItem {
  readonly id: string;
  /** The rules that a careful editor says it breaks. */
  readonly flaws: readonly string[];
  readonly source: string;
}

/** A reason for options that are there for something else. */
const reason = {
  es: "Aquí diría qué se sigue de esta respuesta y por qué.",
  ca: "Aquí diria què se segueix d'aquesta resposta i per què.",
} as const;

export type SetLanguage = keyof typeof reason;

/** Reads a file of labelled items. What names no kind is a `single`. */
export function readLabelled(text: string, lang: SetLanguage): LabelledItem[] {
  const [, ...sections] = text.split(/^## /mu);
  return sections.map((section) => {
    const [head = "", ...lines] = section.split("\n");
    const [id = "", labels = ""] = head.split(" · ");
    const kind = lines.find((line) => line.startsWith(":::") && line.length > 3)?.slice(3) ?? "single";
    const body = lines.filter((line) => !line.startsWith(":::")).join("\n");
    const source = `:::${kind}{#${id} objective=greet}\n${explained(body.trim(), lang)}\n:::\n`;
    return { id, flaws: labels === "sound" ? [] : labels.split(", "), source };
  });
}

function explained(body: string, lang: SetLanguage): string {
  return body.replace(/^- \[[ x]\] .+$(?!\n {2}>)/gmu, (option) => `${option}\n  > ${reason[lang]}`);
}

/** A course of one lesson that is nothing but these items. */
export function courseOf(items: readonly LabelledItem[], lang: SetLanguage): ReadonlyMap<string, string> {
  const page = "---\ntitle: A\nsummary: A.\n---\n\nA.\n";
  const front = "---\ntitle: A\nminutes: 5\nobjectives:\n  - id: greet\n    text: A\n---\n";
  return new Map([
    ["course.yaml", `id: items\nlanguages: [${lang}]\npass: 80\nmodules:\n  - id: first\n    lessons: [greeting]\n`],
    [`course.${lang}.md`, page],
    [`modules/first/module.${lang}.md`, page],
    [`modules/first/greeting.${lang}.md`, `${front}\n${items.map(({ source }) => source).join("\n")}`],
  ]);
}
