import type { Root as Hast } from "hast";
import type { ContainerDirective } from "mdast-util-directive";
import { canonicalJson, hash } from "../base/hash.ts";
import type { ExerciseBlock, ObjectiveRef } from "../course/types.ts";
import type { ParseModule } from "../exercises/parsing.ts";
import { containerBody, directiveAttributes, refuseLabel } from "./directive-attributes.ts";
import { isMisread, type OpenDocument } from "./document.ts";
import { placeOf } from "./finding.ts";
import { oneOf, quote, unexpected } from "./message.ts";
import { parseContext } from "./parse-context.ts";
import type { ExerciseFacts } from "./part.ts";
import { compiledWords } from "./prose.ts";
import { idExpected, isId } from "./schema.ts";

const levels = ["recall", "understand", "apply", "analyse"] as const;
type Level = (typeof levels)[number];

/** Attributes of every exercise. */
const common: readonly string[] = ["id", "objective", "level", "fixed", "rev"];

/** Where an exercise stands. */
export interface ExercisePlace {
  /** The lesson whose objectives a plain `objective=id` means; none in a bank. */
  readonly lesson?: string;
  readonly bank: boolean;
}

/** Reads an exercise: its common attributes here, its inside by the kind's own `parse`. */
export function readExercise(
  node: ContainerDirective,
  module: ParseModule<unknown>,
  place: ExercisePlace,
  document: OpenDocument,
): ExerciseFacts {
  const { report, source } = document;
  refuseLabel(node, report);
  const own = module.attributes ?? [];
  const at = directiveAttributes(node, source, report, {
    required: ["id", "objective", ...(place.bank ? ["level"] : [])],
    optional: [...(place.bank ? [] : ["level"]), ...(module.fixed ? ["fixed"] : []), "rev", ...own],
  });
  const attributes = node.attributes ?? {};
  const { id, rev } = attributes;
  if (id && !isId(id)) report("id-form", at("id"), unexpected(`id ${quote(id)}`, idExpected, "rename it"));
  if (rev && !/^[1-9]\d*$/u.test(rev)) {
    const mend = "count up when learners should be asked again";
    report("attribute-value", at("rev"), unexpected(`value ${quote(rev)} of \`rev\``, "a whole number from 1", mend));
  }
  if (attributes.fixed) {
    const message = unexpected(`value ${quote(attributes.fixed)} of \`fixed\``, "`fixed` alone", "remove the value");
    report("attribute-value", at("fixed"), message);
  }
  const again = own.includes("again") ? attributes.again : undefined;
  if (again && !isId(again)) {
    const mend = "name the earlier exercise by its id";
    report("id-form", at("again"), unexpected(`id ${quote(again)}`, idExpected, mend));
  }
  const level = readLevel(attributes.level, () => at("level"), document);
  const objective = readObjective(attributes.objective, place, () => at("objective"), document);
  const facts: ExerciseFacts = {
    kind: node.name,
    ...(id && { id }),
    idAt: at("id"),
    ...(rev && { rev }),
    ...(objective && { objective }),
    objectiveAt: at("objective"),
    ...(again && isId(again) && { again }),
    againAt: at("again"),
    scored: module.scored ?? true,
    alone: module.notInBank !== undefined,
    given: own.filter((name) => Object.hasOwn(attributes, name)),
  };
  if (!facts.scored) refuseScoring(node, place, document);
  if (place.bank && module.notInBank) {
    const expected = "exercises that tell nothing before they are answered";
    const found = `\`:::${node.name}\` in a bank`;
    report("bank-content", node, unexpected(found, expected, `move it to a lesson: ${module.notInBank}`));
  }
  if (isMisread(node, document)) return facts;
  const parsed = module.parse(containerBody(node), parseContext(node, { own, common }, document));
  if (!parsed) return facts;
  const fixed = attributes.fixed !== undefined && attributes.fixed !== null;
  const shape = hash(canonicalJson({ kind: node.name, fixed, ...(rev && { rev: Number(rev) }), shape: parsed.shape }));
  const { prompt, after, hints, figure, asks, item, info, outline, words = [] } = parsed;
  const text = hash([...compiledWords([prompt, item, after, hints]), ...words].join("\u0000"));
  const read: ExerciseFacts = {
    ...facts,
    shape: parsed.shape,
    ...(asks && { asks: asks.map(wordsOf) }),
    ...(outline && { outline: outline.map(({ at: part, says }) => ({ at: placeOf(part), says })) }),
    ...(info && { info }),
  };
  if (!id || !objective) return read;
  const block: ExerciseBlock = {
    type: "exercise",
    kind: node.name,
    id,
    objective,
    ...(level && { level }),
    shape,
    text,
    prompt,
    ...(after && { after }),
    hints,
    fixed,
    ...(again && { again }),
    ...(figure && { figure }),
    item,
  };
  return { ...read, block };
}

/** What is not scored has nothing to do in a test, and no points that a hint could cost. */
function refuseScoring(node: ContainerDirective, { bank }: ExercisePlace, { report }: OpenDocument): void {
  const name = `\`:::${node.name}\``;
  if (bank) {
    const mend = "move it to a lesson";
    report("bank-content", node, unexpected(`${name} in a bank`, "exercises that are scored", mend));
  }
  for (const child of node.children) {
    if (child.type !== "leafDirective" || child.name !== "hint" || !(Number(child.attributes?.cost) > 0)) continue;
    const message = unexpected(
      `cost of a hint in ${name}`,
      "hints for nothing where nothing is scored",
      "remove `cost`",
    );
    report("hint-cost", child, message);
  }
}

function wordsOf(part: Hast): string {
  return compiledWords(part).join("").replace(/\s+/gu, " ").trim();
}

type At = () => { readonly line: number; readonly column: number };

function readLevel(value: string | null | undefined, at: At, { report }: OpenDocument): Level | undefined {
  const level = levels.find((each) => each === value);
  if (value && !level) {
    report(
      "attribute-value",
      at(),
      unexpected(`value ${quote(value)} of \`level\``, oneOf(levels), "choose one of these"),
    );
  }
  return level;
}

function readObjective(
  value: string | null | undefined,
  { lesson }: ExercisePlace,
  at: At,
  { report }: OpenDocument,
): ObjectiveRef | undefined {
  if (!value) return undefined;
  const [first = "", second, ...more] = value.split("/");
  const ids = second === undefined ? { lesson, id: first } : { lesson: first, id: second };
  if (more.length > 0 || !isId(ids.id) || (ids.lesson !== undefined && !isId(ids.lesson))) {
    const mend = "name an objective of this lesson, or `lesson-id/objective-id`";
    report("objective-form", at(), unexpected(`objective ${quote(value)}`, "ids in kebab-case", mend));
    return undefined;
  }
  if (ids.lesson !== undefined) return { lesson: ids.lesson, id: ids.id };
  const mend = "a bank has no objectives of its own: write `lesson-id/objective-id`";
  report(
    "objective-form",
    at(),
    unexpected(`objective ${quote(value)} in a bank`, "the lesson that it belongs to", mend),
  );
  return undefined;
}
