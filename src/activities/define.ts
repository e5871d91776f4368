import type { ComponentType } from "react";
import type { OwnWords, Say } from "../i18n/own-words.ts";
import type { Json } from "../learning/json.ts";
import type { ActivityRules, EditorProps, SheetProps } from "./contract.ts";

/** The words that every kind of activity brings for the card around it; the rest is its own business. */
export interface ActivityWords {
  /** What the thing is called where the author gives no title: «Tu ciclo del servicio». */
  readonly title: string;
}

export type AnyWords = { readonly [Key in keyof ActivityWords]: string };

/** A kind as its folder defines it, with its own types. */
export interface ActivityDefinition<Spec, Thing extends Json, Words extends AnyWords = AnyWords>
  extends ActivityRules<Spec, Thing> {
  readonly Editor: ComponentType<EditorProps<Spec, Thing>>;
  readonly Sheet: ComponentType<SheetProps<Thing>>;
  /** Whether the sheet is a paper with a title of its own, as a letter is: none is printed above it. */
  readonly titled?: true;
  readonly words: OwnWords<Words>;
  /** The thing as Markdown below its title (which the card writes as `# …`): headings from `##`. */
  markdown(thing: Thing, say: Say<Words>, lang: string): string;
  /** The thing as the text of an SVG file that stands by itself, for a kind that is a picture. `title` names it. */
  svg?(thing: Thing, say: Say<Words>, title: string): string;
}

/** A kind as the player holds it: its types are its own business. */
export type Activity = ActivityDefinition<unknown, Json>;

/**
 * Hides a kind's own types, so that kinds can live in one registry. This is the one place where they are cast: a spec
 * reaches a kind only under the kind's own name, and a stored thing only through its `read`.
 */
export function defineActivity<Spec, Thing extends Json, Words extends AnyWords>(
  definition: ActivityDefinition<Spec, Thing, Words>,
): Activity {
  return definition as unknown as Activity;
}
