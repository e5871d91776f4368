import type { Place } from "../compiler/finding.ts";
import type { ReviewItem, Text } from "./course.ts";
import { cuesOf } from "./cues/cues.ts";
import { wordsIn } from "./text.ts";

/** Something that is answered by choosing: an exercise with options, or a blank that is picked. */
export interface Choice {
  readonly item: ReviewItem;
  /** What stands right before the options, and may lead into them. */
  readonly before: string;
  readonly at: Place;
  readonly keys: readonly Text[];
  readonly distractors: readonly Text[];
  /** All options, in the author's order. */
  readonly options: readonly Text[];
  /** Whether it is a blank in a text, whose choices a sentence goes round. */
  readonly blank: boolean;
}

/** Everything in some exercises that is answered by choosing. */
export function choicesOf(items: readonly ReviewItem[]): Choice[] {
  return items.flatMap((item) => [...tasks(item), ...picks(item)]);
}

function tasks(item: ReviewItem): Choice[] {
  const { options, prompt, at } = item;
  if (!options.some(({ right }) => right !== undefined)) return [];
  const keys = options.filter(({ right }) => right);
  const distractors = options.filter(({ right }) => !right);
  return [{ item, before: prompt.at(-1)?.text ?? "", at, keys, distractors, options, blank: false }];
}

function picks(item: ReviewItem): Choice[] {
  return item.options.flatMap(({ text, at, pick }): Choice[] => {
    if (!pick) return [];
    const options = pick.choices.map((choice) => ({ text: choice, at }));
    const keys = options.filter((option) => option.text === text);
    const distractors = options.filter((option) => option.text !== text);
    return [{ item, before: pick.before, at, keys, distractors, options, blank: true }];
  });
}

/** The exercises with one right answer among options, as their author ordered them. */
export function singlesOf(items: readonly ReviewItem[]): Choice[] {
  return items.filter(({ kind }) => kind === "single").flatMap(tasks);
}

/** What belongs to one file, by file: exercises that are read as one are those of a lesson or of a bank, in each language. */
export function byFile<Each extends { readonly file: string }>(
  all: readonly Each[],
): ReadonlyMap<string, readonly Each[]> {
  const files = new Map<string, Each[]>();
  for (const each of all) {
    const others = files.get(each.file);
    if (others) others.push(each);
    else files.set(each.file, [each]);
  }
  return files;
}

/** Whether an option stands for others: "all of the above". How long it is and how it begins then tell nothing more. */
export function standsForOthers({ text }: Text, lang: string): boolean {
  const cues = cuesOf(lang);
  if (!cues) return false;
  if (cues.allOrNone.test(wordsIn(text).join(" "))) return true;
  // «Cualquiera de los tres, si lo escuchas»: what follows a comma changes nothing, where the others are plainly named.
  const [clause = ""] = /^[^,;:()]+(?=[,;:(])/u.exec(text) ?? [];
  const words = wordsIn(clause).join(" ");
  return cues.othersNamed.test(words) && cues.allOrNone.test(words);
}
