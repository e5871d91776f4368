import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { exerciseKinds } from "./registry.ts";
import { Host } from "./testing/Host.tsx";
import type { TestKit } from "./testing/testkit.ts";

/** What every kind must bring and hold to. A new kind is tested here without a line being added. */

type AnyKit = TestKit<unknown, unknown>;
const kits = import.meta.glob<{ default: AnyKit }>("./*/testkit.ts");
const langs = ["es", "ca"] as const;

async function load(name: string) {
  const kind = (await exerciseKinds[name as keyof typeof exerciseKinds]()).default;
  const kit = (await kits[`./${name}/testkit.ts`]?.())?.default;
  if (kit === undefined) throw new Error(`The kind ${name} has no testkit.ts`);
  return { kind, kit, choices: kind.choices(kit.item.es) };
}

const shuffles = (choices: number) => {
  const inOrder = Array.from({ length: choices }, (_, index) => index);
  return [inOrder, [...inOrder].reverse(), [...inOrder.slice(2), ...inOrder.slice(0, 2)]];
};

describe.each(Object.keys(exerciseKinds))("The kind %s", async (name) => {
  const { kind, kit, choices } = await load(name);

  it.each(kit.examples)("gives $points of $max for $answer", ({ answer, points, max }) => {
    const read = kind.read(kit.item.es, JSON.parse(JSON.stringify(answer)));
    expect(kind.grade(kit.item.es, read)).toEqual({ points, max });
    expect(kind.grade(kit.item.ca, read)).toEqual({ points, max });
  });

  it("does not begin with the full answer, however it is shuffled", () => {
    for (const order of shuffles(choices)) {
      const start = kind.start(kit.item.es, order);
      expect(kind.read(kit.item.es, start)).toEqual(start);
      expect(start).not.toEqual(kit.full);
    }
  });

  describe.each(langs)("in %s", (lang) => {
    describe.each(["pointer", "keyboard", "noDrag"] as const)("by %s", (way) => {
      it.each(shuffles(choices))("is answered in full, however it is shuffled", async (...order) => {
        const answers: unknown[] = [];
        const { container } = render(
          <Host kind={kind} kit={kit} lang={lang} order={order} onAnswer={(answer) => answers.push(answer)} />,
        );
        await kit[way](userEvent.setup(), container, lang);
        expect(answers.at(-1)).toEqual(kit.full);
      });
    });

    it("tells a screen reader what it is and what its controls are", () => {
      const order = shuffles(choices)[1] ?? [];
      const { container } = render(<Host kind={kind} kit={kit} lang={lang} order={order} />);
      kit.screenReader(container, lang);
    });
  });

  it("takes digits: the first shown choice has a control that can be focused", () => {
    const { container } = render(<Host kind={kind} kit={kit} lang="es" order={shuffles(choices)[1] ?? []} />);
    const control = container.querySelector<HTMLElement>('[data-digit="1"]');
    act(() => control?.focus());
    expect(control).toHaveFocus();
  });

  it("keeps its elements, the focus and the answer when the language changes", () => {
    const order = shuffles(choices)[2] ?? [];
    const view = (lang: "es" | "ca") => <Host kind={kind} kit={kit} lang={lang} order={order} answer={kit.wrong} />;
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
        kit={kit}
        lang="es"
        order={[...Array(choices).keys()]}
        answer={kit.wrong}
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
            kit={kit}
            lang="ca"
            order={[...Array(choices).keys()]}
            answer={kit.wrong}
            phase={phase}
            reveal={reveal}
          />,
        );
        expect(html).not.toMatch(/\sstyle=/);
      }
  });
});
