import { middleOf as centreOf, press, tabTo, wayFrom } from "../testing/gestures.ts";
import type { Desk, Journey, Way } from "../testing/journey.ts";
import { valueIn } from "./grade.ts";
import type { EstimateItem } from "./schema.ts";

type EstimateDesk = Desk<EstimateItem>;

const fieldOf = ({ card }: EstimateDesk) => card.locator("input[inputmode=decimal]");
const sliderOf = ({ card }: EstimateDesk) => card.locator("input[type=range]");

/** Where the thumb stands for a number. At the ends its middle is half of it away from the edge. */
async function pointOf(desk: EstimateDesk, value: number) {
  const box = await sliderOf(desk).boundingBox();
  if (box === null) throw new Error("The slider is not on screen");
  const half = await sliderOf(desk).evaluate(
    (slider) => Number.parseFloat(getComputedStyle(slider).getPropertyValue("--thumb")) * 8 || 14,
  );
  const { y } = await centreOf(sliderOf(desk));
  const share = (value - desk.item.min) / (desk.item.max - desk.item.min);
  return { x: box.x + half + (box.width - 2 * half) * share, y };
}

/** Slides there; on a scale with more steps than pixels, the rest of the way by arrow keys. */
async function slide(desk: EstimateDesk, way: Way, value: number): Promise<void> {
  const { page, item } = desk;
  await sliderOf(desk).scrollIntoViewIfNeeded();
  const to = await pointOf(desk, value);
  if (way === "touch") {
    await page.touchscreen.tap(to.x, to.y);
  } else {
    const now = valueIn(item, await fieldOf(desk).inputValue()) ?? Number(await sliderOf(desk).inputValue());
    const from = await pointOf(desk, now);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const point of wayFrom(from, to)) await page.mouse.move(point.x, point.y);
    await page.mouse.up();
  }
  const off = Math.round((value - Number(await sliderOf(desk).inputValue())) / item.step);
  for (let step = 0; step < Math.abs(off); step++) await sliderOf(desk).press(off > 0 ? "ArrowRight" : "ArrowLeft");
}

async function type(desk: EstimateDesk, text: string): Promise<void> {
  await desk.page.keyboard.press("ControlOrMeta+a");
  await desk.page.keyboard.type(text);
}

async function give(desk: EstimateDesk, way: Way, value: number): Promise<void> {
  if (way !== "keyboard") return slide(desk, way, value);
  await tabTo(desk, fieldOf(desk));
  await type(desk, String(value).replace(".", ","));
}

/** The end of the scale that is farther from the answer, which never earns a point. */
const farEnd = ({ answer, min, max }: EstimateItem) => (answer - min > max - answer ? min : max);

const journey: Journey<EstimateItem> = {
  full: (desk, way) => give(desk, way, desk.item.answer),
  wrong: (desk, way) => give(desk, way, farEnd(desk.item)),
  half: async (desk) => {
    await press(desk, "pointer", fieldOf(desk));
    await type(desk, `${desk.item.min},`);
  },
  shown: async (desk) => ({ typed: await fieldOf(desk).inputValue(), slid: await sliderOf(desk).inputValue() }),
  words: ({ unit }) => (unit === undefined ? [] : [unit]),
};

export default journey;
