import type { Item } from "../items.ts";
import { lossesOf, type ProseHow, wordsOf } from "../prose.ts";
import { type Body, itemParts } from "./body.ts";
import { multipleBody, orderBody, singleBody } from "./choices.ts";
import type { QtiNote } from "./notes.ts";
import { labelBody, matchBody, rateBody, sortBody } from "./pairs.ts";
import { talkBody } from "./talk.ts";
import { estimateBody, fillBody, reflectBody } from "./typed.ts";
import { tag } from "./xml.ts";

/** How each kind is written. */
const bodies: Readonly<Record<string, (item: Item, how: ProseHow) => Body>> = {
  single: singleBody,
  multiple: multipleBody,
  order: orderBody,
  match: matchBody,
  sort: sortBody,
  label: labelBody,
  rate: rateBody,
  fill: fillBody,
  estimate: estimateBody,
  reflect: reflectBody,
  dialogue: talkBody,
};

const NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
/** `schemaLocation` of what is in QTI's namespace: where its schema is published. */
export const about = {
  xmlns: NAMESPACE,
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": `${NAMESPACE} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
};
export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

export interface WrittenItem {
  readonly xml: string;
  readonly notes: readonly QtiNote[];
}

/**
 * An item as an `assessmentItem` of QTI 2.1, scored from 0 to 1. `pictures`: by the file's name in the course, its address as
 * seen from the item; of one that is not there, its words are written. `undefined`: a kind that is not written.
 */
export function itemXml(item: Item, pictures: ReadonlyMap<string, string>): WrittenItem | undefined {
  const { id, kind, lang, block } = item;
  const write = Object.hasOwn(bodies, kind) ? bodies[kind] : undefined;
  if (write === undefined) return undefined;
  const lost = new Set<QtiNote>();
  const picture: ProseHow["picture"] = (file, alt) => {
    const src = pictures.get(file);
    if (src === undefined) lost.add("picture");
    return src === undefined ? undefined : tag("img", { src, alt });
  };
  const body = write(item, { picture });
  const start = {
    ...about,
    ...{ identifier: id, title: titleOf(item), label: kind, "xml:lang": lang, toolName: "Atenta" },
    ...{ adaptive: body.adaptive === true, timeDependent: false },
  };
  const losses = lossesOf(block).filter((loss) => loss !== "picture");
  const notes: readonly QtiNote[] = [
    ...body.notes,
    ...(block.hints.length > 0 ? (["hints"] as const) : []),
    ...(block.again ? (["again"] as const) : []),
    ...losses,
    ...lost,
  ];
  return { xml: `${XML}${tag("assessmentItem", start, `\n${itemParts(body)}\n`)}\n`, notes: [...new Set(notes)] };
}

const ROOM = 80;

/** How the prompt begins. */
function titleOf({ id, block }: Item): string {
  const words = wordsOf(block.prompt);
  if (words === "") return id;
  return words.length > ROOM ? `${words.slice(0, words.lastIndexOf(" ", ROOM))}…` : words;
}
