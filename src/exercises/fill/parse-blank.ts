import type { TextDirective } from "mdast-util-directive";
import { directiveAttributes } from "../../compiler/directive-attributes.ts";
import { nodeAt, placeOf } from "../../compiler/finding.ts";
import { plainText } from "../../compiler/markdown.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import type { ParseContext } from "../parsing.ts";
import { bare, forgiven } from "./forgive.ts";
import { LONGEST } from "./grade.ts";
import type { PickedBlank, TypedBlank } from "./schema.ts";

/** What a blank says of itself; why comes from the list of reasons. */
export type Key = Omit<TypedBlank, "feedback"> | Omit<PickedBlank, "feedback">;

/** Reads `:blank[answer]{or="other; third" from="a; b"}`. Gives `undefined` when anything was wrong. */
export function readBlank(blank: TextDirective, context: ParseContext): Key | undefined {
  let sound = true;
  const problem = (rule: string, at: Parameters<typeof placeOf>[0], message: string) => {
    sound = false;
    context.problem(rule, nodeAt(placeOf(at)), message);
  };
  const at = directiveAttributes(blank, context.source, problem, { required: [], optional: ["or", "from"] });
  if (!sound) return undefined;
  const { or, from } = blank.attributes ?? {};
  const answer = tidy(plainText(blank));
  const fail = (rule: string, name: string, found: string, expected: string, mend: string) =>
    problem(rule, at(name), unexpected(found, expected, mend));

  const rich = blank.children.find((child) => child.type !== "text");
  if (rich) {
    problem("blank-answer", rich, unexpected(`${rich.type} in a blank`, "plain words", "remove the marks"));
  } else if (answer === "") {
    const mend = "write it in the brackets: `:blank[answer]`";
    problem("blank-answer", blank, unexpected("blank without an answer", "the words that are missing", mend));
  } else if (!from && !canBeTyped(answer)) {
    const mend = 'write words, or let the learner choose: `{from="…; …"}`';
    problem("blank-answer", blank, unexpected(`answer ${quote(answer)}`, `at most ${LONGEST} letters or digits`, mend));
  }
  if (or && from) {
    const mend = "remove `or`: what may be chosen is all in `from`";
    fail("blank-or", "or", "`or` beside `from`", "one of them", mend);
  } else if (or) {
    checkAlternatives(answer, listed(or), (...message) => fail("blank-or", "or", ...message));
  } else if (from) {
    checkChoices(answer, listed(from), (...message) => fail("blank-from", "from", ...message));
  }
  if (!sound) return undefined;
  if (!from) return { accepts: [answer, ...(or ? listed(or) : [])] };
  const choices = listed(from);
  return { choices, key: choices.indexOf(answer) };
}

type Fail = (found: string, expected: string, mend: string) => void;

function checkAlternatives(answer: string, others: readonly string[], fail: Fail): void {
  for (const [index, other] of others.entries()) {
    const earlier = [answer, ...others.slice(0, index)].find((each) => forgiven(other, each) !== undefined);
    if (other === "") {
      fail("empty alternative in `or`", "words between the semicolons", "remove the semicolon that is too many");
    } else if (!canBeTyped(other)) {
      fail(`alternative ${quote(other)}`, `at most ${LONGEST} letters or digits`, "write words, or remove it");
    } else if (earlier !== undefined) {
      const mend = "remove it: capitals, accents and the like are forgiven without it";
      fail(`alternative ${quote(other)}`, `other words than ${quote(earlier)}`, mend);
    }
  }
}

function checkChoices(answer: string, choices: readonly string[], fail: Fail): void {
  const again = choices.find((choice, index) => choices.indexOf(choice) < index);
  if (choices.includes("")) {
    fail("empty choice in `from`", "words between the semicolons", "remove the semicolon that is too many");
  } else if (again !== undefined) {
    fail(`choice ${quote(again)} again`, "each choice once", "change or remove one of them");
  } else if (choices.length < 2) {
    fail(`one choice in \`from\``, "at least 2", 'part them by semicolons: `from="one; another"`');
  } else if (answer !== "" && !choices.includes(answer)) {
    const mend = "write the answer into `from` as it stands in the brackets";
    fail(`choices without the answer ${quote(answer)}`, "it among them", mend);
  }
}

/** Whether something is left of it to compare, and it is not longer than what is taken. */
function canBeTyped(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(bare(words)) && words.length <= LONGEST;
}

function listed(value: string): string[] {
  return value.split(";").map(tidy);
}

function tidy(words: string): string {
  return words.normalize("NFC").replace(/\s+/gu, " ").trim();
}
