import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { InWords } from "../../tests/support/words.tsx";
import { loadFigures } from "../figures/load.ts";
import { exerciseKinds } from "./registry.ts";
import { earned, gradeWithHints, isFull } from "./score.ts";
import { Host } from "./testing/Host.tsx";
import { prose } from "./testing/prose.ts";
import type { Samples } from "./testing/samples.ts";
import type { TestKit } from "./testing/testkit.ts";

/** What every kind must bring and hold to. A new kind is tested here without a line being added. */

const kits = import.meta.glob<{ default: TestKit<unknown> }>("./*/testkit.ts");
const allSamples = import.meta.glob<{ default: Samples<unknown, unknown> }>("./*/samples.ts");
const journeys = import.meta.glob("./*/journey.ts");
const langs = ["es", "ca"] as const;
const ways = ["pointer", "keyboard", "noDrag"] as const;

async function load(name: string) {
  const kind = (await exerciseKinds[name as keyof typeof exerciseKinds]()).default;
  const kit = (await kits[`./${name}/testkit.ts`]?.())?.default;
  const samples = (await allSamples[`./${name}/samples.ts`]?.())?.default;
  if (kit === undefined || samples === undefined) throw new Error(`${name} has no testkit.ts or no samples.ts`);
  if (samples.figure !== undefined) await loadFigures([samples.figure]);
  return { kind, kit, samples, choices: kind.choices(samples.item.es) };
}

/** As it comes back from the disk. */
const stored = (answer: unknown) => JSON.parse(JSON.stringify(answer));

const shuffles = (choices: number) => {
  const inOrder = Array.from({ length: choices }, (_, index) => index);
  return [inOrder, [...inOrder].reverse(), [...inOrder.slice(2), ...inOrder.slice(0, 2)]];
};

/** In the soak all; otherwise one, by turns: each way meets two of the three, and each of them is met in both languages. */
const someShuffles = (choices: number, turn: number) =>
  shuffles(choices).filter((_, at) => process.env.SOAK !== undefined || at === turn % 3);

describe.each(Object.keys(exerciseKinds))("The kind %s", async (name) => {
  const { kind, kit, samples, choices } = await load(name);
  const item = samples.item.es;

  it("has scripts for a real browser, and words for the card in both languages", () => {
    expect(Object.keys(journeys)).toContain(`./${name}/journey.ts`);
    expect(kind.words.name).toBe(name);
    for (const lang of langs)
      for (const key of ["instruction", "missing_other", "rule"] as const)
        expect(kind.words.in[lang][key].length).toBeGreaterThan(5);
    expect(kind.scored ? kind.Line : "needs none").toBeDefined();
  });

  it.skipIf(kit.examples.length === 0).each(kit.examples)("gives $points of $max for $answer", (example) => {
    const { answer, points, max } = example;
    const read = kind.read(item, stored(answer));
    expect(earned(kind, item, read)).toEqual({ points, max });
    expect(earned(kind, samples.item.ca, read)).toEqual({ points, max });
  });

  it("has an example of full, of no and of part of the points, where it gives parts", () => {
    const shares = kit.examples.map(({ points, max }) => points / max);
    if (kind.scored) expect(shares).toEqual(expect.arrayContaining([0, 1]));
    else expect(shares).toEqual([]);
  });

  it("gives all points for the key and fewer for the wrong sample, in both languages", () => {
    for (const lang of langs) {
      expect(isFull(earned(kind, samples.item[lang], samples.full))).toBe(true);
      expect(kind.missing(samples.item[lang], samples.full)).toBe(0);
      expect(kind.missing(samples.item[lang], samples.wrong)).toBe(0);
      expect(isFull(earned(kind, samples.item[lang], samples.wrong))).toBe(!kind.scored);
    }
    if (samples.partly === undefined) return;
    const { points, max } = earned(kind, item, samples.partly);
    expect(kind.missing(item, samples.partly)).toBe(0);
    expect(points > 0 && points < max).toBe(true);
  });

  it("grades any answer between 0 and the maximum, which never changes, and reads it back as it was", () => {
    const { max } = earned(kind, item, samples.full);
    fc.assert(
      fc.property(kit.answers, (answer) => {
        expect(kind.read(item, stored(answer))).toEqual(stored(answer));
        const score = earned(kind, item, answer);
        expect(score.max).toBe(max);
        expect(score.points).toBeGreaterThanOrEqual(0);
        expect(score.points).toBeLessThanOrEqual(max);
        expect(kind.missing(item, answer)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("accounts for every point: parts, floor and hints together are the score", () => {
    const costs = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 });
    fc.assert(
      fc.property(kit.answers, costs, (answer, hundredths) => {
        const hints = hundredths.map((each) => ({ prose: prose("?"), cost: each / 100 }));
        const { score, account } = gradeWithHints(kind, item, answer, hints, hints.length);
        const { entries, floor, hints: lost } = account;
        const sum = [...entries.map(({ points }) => points), floor, ...lost].reduce((total, each) => total + each, 0);
        expect(sum).toBeCloseTo(kind.scored ? score.points : 0, 5);
        expect(new Set(entries.map(({ of }) => of)).size).toBe(entries.length);
      }),
    );
  });

  it("reads nothing that does not fit, and never throws on what comes from outside", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const answer = kind.read(item, value);
        if (answer === undefined) return;
        expect(Number.isFinite(earned(kind, item, answer).points)).toBe(true);
      }),
    );
  });

  it("does not begin with the full answer, however it is shuffled, and begins the half sample otherwise", () => {
    for (const order of shuffles(choices)) {
      const start = kind.start(item, order);
      expect(kind.read(item, stored(start))).toEqual(start);
      expect(start).not.toEqual(samples.full);
      expect(start).not.toEqual(samples.half);
    }
    expect(kind.read(item, stored(samples.half))).toEqual(samples.half);
  });

  describe.each(langs)("in %s", (lang) => {
    describe.each(ways)("by %s", (way) => {
      it.each(someShuffles(choices, ways.indexOf(way) + langs.indexOf(lang)))(
        "is answered in full, however it is shuffled",
        async (...order) => {
          const answers: unknown[] = [];
          const { container } = render(
            <Host
              kind={kind}
              samples={samples}
              lang={lang}
              order={order}
              onAnswer={(answer) => answers.push(answer)}
            />,
          );
          await kit[way](userEvent.setup(), container, lang);
          expect(answers.at(-1)).toEqual(samples.full);
        },
      );
    });

    it("tells a screen reader what it is and what its controls are", () => {
      const order = shuffles(choices)[1] ?? [];
      const { container } = render(<Host kind={kind} samples={samples} lang={lang} order={order} />);
      kit.screenReader(container, lang);
    });
  });

  it.runIf(kind.scored)("explains every part of every score in words, in both languages", () => {
    for (const lang of langs)
      for (const [answer, reveal] of [
        [samples.full, true],
        [samples.wrong, false],
        [samples.wrong, true],
      ] as const) {
        const { Line } = kind;
        for (const entry of kind.account(samples.item[lang], answer)) {
          const line = { item: samples.item[lang], answer, entry, reveal };
          const { container, unmount } = render(<InWords lang={lang}>{Line && <Line {...line} />}</InWords>);
          expect(container.textContent?.trim().length).toBeGreaterThan(3);
          expect(container.textContent).not.toMatch(/\{\{|line\./);
          unmount();
        }
      }
  });

  it("takes digits: the first shown choice has a control that can be focused", () => {
    const { container } = render(<Host kind={kind} samples={samples} lang="es" order={shuffles(choices)[1] ?? []} />);
    const control = container.querySelector<HTMLElement>('[data-digit="1"]');
    act(() => control?.focus());
    expect(control).toHaveFocus();
  });

  it("keeps its elements, the focus and the answer when the language changes", () => {
    const order = shuffles(choices)[2] ?? [];
    // What checks itself has nothing left to choose in a whole answer.
    const answer = kind.selfChecking ? samples.half : samples.wrong;
    const view = (lang: "es" | "ca") => (
      <Host kind={kind} samples={samples} lang={lang} order={order} answer={answer} />
    );
    const { container, rerender } = render(view("es"));
    const before = [...container.querySelectorAll<HTMLElement>("[data-digit]")];
    act(() => before[1]?.focus());
    rerender(view("ca"));
    expect([...container.querySelectorAll("[data-digit]")]).toEqual(before);
    expect(before[1]).toHaveFocus();
    rerender(view("es"));
    expect([...container.querySelectorAll("[data-digit]")]).toEqual(before);
  });

  it("changes nothing once checked, and leaves its controls where the focus can stay", async () => {
    const onAnswer = vi.fn();
    const { container } = render(
      <Host
        kind={kind}
        samples={samples}
        lang="es"
        order={[...Array(choices).keys()]}
        answer={samples.wrong}
        phase="checked"
        onAnswer={onAnswer}
      />,
    );
    const user = userEvent.setup();
    const controls = [...container.querySelectorAll<HTMLElement>("[data-digit]")];
    for (const control of controls) {
      expect(control).toHaveAttribute("aria-disabled", "true");
      expect(control).not.toBeDisabled();
      await user.click(control);
      await user.keyboard("{ArrowDown}{ArrowUp} ");
    }
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it("renders on a server, without a style attribute, in every phase", () => {
    for (const phase of ["answering", "checked"] as const)
      for (const reveal of [false, true]) {
        const html = renderToString(
          <Host
            kind={kind}
            samples={samples}
            lang="ca"
            order={[...Array(choices).keys()]}
            answer={samples.wrong}
            phase={phase}
            reveal={reveal}
          />,
        );
        expect(html).not.toMatch(/\sstyle=/);
      }
  });
});
