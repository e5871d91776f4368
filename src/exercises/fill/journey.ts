import type { Nodes } from "hast";
import { tabTo } from "../testing/gestures.ts";
import type { Desk, Journey, Way } from "../testing/journey.ts";
import { isPicked, keyOf } from "./grade.ts";
import type { FillItem } from "./schema.ts";

const fieldOf = ({ card }: Desk<FillItem>, at: number) => card.locator(`[data-digit="${at + 1}"]`);

async function goTo(desk: Desk<FillItem>, way: Way, at: number) {
  const field = fieldOf(desk, at);
  if (way === "keyboard") await tabTo(desk, field);
  else if (way === "touch") await field.tap();
  else await field.click();
}

async function type(desk: Desk<FillItem>, way: Way, at: number, words: string) {
  await goTo(desk, way, at);
  await desk.page.keyboard.press("ControlOrMeta+A");
  await desk.page.keyboard.type(words);
}

/** The system draws the open list, where no script of a page can press: there, a choice is told to the browser. */
async function pick(desk: Desk<FillItem>, way: Way, at: number, choice: number) {
  const field = fieldOf(desk, at);
  if (way !== "keyboard") {
    await field.selectOption(String(choice));
    return;
  }
  await tabTo(desk, field);
  const values = await valuesOf(desk, at);
  await desk.page.keyboard.press("Home");
  for (let step = values.indexOf(String(choice)); step > 0; step--) await desk.page.keyboard.press("ArrowDown");
}

const valuesOf = (desk: Desk<FillItem>, at: number) =>
  fieldOf(desk, at).evaluate((field) => [...(field as HTMLSelectElement).options].map(({ value }) => value));

async function complete(desk: Desk<FillItem>, way: Way) {
  for (const [at, blank] of desk.item.blanks.entries()) {
    if (isPicked(blank)) await pick(desk, way, at, blank.key);
    else await type(desk, way, at, keyOf(blank));
  }
}

/** Words in no language, which fit nowhere. */
const NONSENSE = "xqzw";

function textsOf(node: Nodes): string[] {
  if (node.type === "text") return [node.value.replace(/\s+/g, " ").trim()];
  if (!("children" in node) || (node.type === "element" && node.tagName === "x-blank")) return [];
  return node.children.flatMap(textsOf);
}

const journey: Journey<FillItem> = {
  full: complete,
  wrong: async (desk, way) => {
    await complete(desk, way);
    const [blank] = desk.item.blanks;
    if (blank === undefined) return;
    if (isPicked(blank)) await pick(desk, way, 0, blank.key === 0 ? 1 : 0);
    else await type(desk, way, 0, NONSENSE);
  },
  half: async (desk) => {
    const [blank] = desk.item.blanks;
    if (blank === undefined) return;
    if (isPicked(blank)) await pick(desk, "pointer", 0, 0);
    else await type(desk, "pointer", 0, keyOf(blank).slice(0, 1));
  },
  shown: ({ card }) =>
    card
      .locator("[data-digit]")
      .evaluateAll((fields) =>
        fields.map((field) =>
          field instanceof HTMLSelectElement
            ? { value: field.value, order: [...field.options].map(({ value }) => value) }
            : { value: (field as HTMLInputElement).value },
        ),
      ),
  words: ({ text, blanks }) => [
    ...textsOf(text).filter((words) => words !== ""),
    ...blanks.flatMap((blank) => (isPicked(blank) ? blank.choices : [])),
  ],
};

export default journey;
