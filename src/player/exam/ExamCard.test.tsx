import { render, screen } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { InWords } from "../../../tests/support/words.tsx";
import { exerciseKinds } from "../../exercises/registry.ts";
import type { Samples } from "../../exercises/testing/samples.ts";
import { loadFigures } from "../../figures/load.ts";
import { exerciseBlock } from "../exercise/testing.tsx";
import { loadWhy } from "../exercise/WhyPlace.tsx";
import { ExamCard } from "./ExamCard.tsx";
import { gradeOf } from "./paper.ts";

beforeAll(loadWhy);

const allSamples = import.meta.glob<{ default: Samples<unknown, unknown> }>("../../exercises/*/samples.ts");
const names = Object.keys(exerciseKinds) as (keyof typeof exerciseKinds)[];

describe.each(names)("A %s in a test", async (name) => {
  const kind = (await exerciseKinds[name]()).default;
  const samples = (await allSamples[`../../exercises/${name}/samples.ts`]?.())?.default;
  if (samples === undefined) throw new Error(`${name} lacks its samples`);
  if (samples.figure !== undefined) await loadFigures([samples.figure]);
  const item = samples.item.es;
  const block = { ...exerciseBlock({ kind: name, id: "q", item }), level: "apply" as const };
  const order = [...Array(kind.choices(item)).keys()];
  const card = (answer: unknown, phase: "answering" | "checked") => (
    <InWords lang="es">
      <ExamCard
        block={block}
        kind={kind}
        number="Pregunta 1 de 2"
        order={order}
        answer={answer}
        phase={phase}
        heading="h2"
        {...(phase === "checked" && { graded: gradeOf({ kind, block }, answer) })}
      />
    </InWords>
  );

  // A dialogue shows at once what each choice does: banks refuse it.
  it.skipIf(kind.selfChecking)("shows no sign of right or wrong while it is answered", () => {
    for (const answer of [samples.full, samples.wrong, samples.half]) {
      const { container, unmount } = render(card(answer, "answering"));
      expect(container.querySelector("[data-result], [data-tone], [data-verdict]")).toBeNull();
      expect(container.textContent).not.toMatch(/Correcto|Respuesta correcta|no es la correcta|En parte|Todavía no/);
      unmount();
    }
  });

  it("can be looked at afterwards, also if it was left out or half answered", () => {
    for (const answer of [kind.start(item, order), samples.half, samples.wrong, samples.full]) {
      const { unmount } = render(card(answer, "checked"));
      expect(screen.getByText("Pregunta 1 de 2")).toBeInTheDocument();
      unmount();
    }
  });

  it.runIf(kind.scored)("earns by what was given: nothing when it was left out, everything for the key", () => {
    const share = (answer: unknown) => {
      const { points, max } = gradeOf({ kind, block }, answer).score;
      return points / max;
    };
    expect(share(samples.full)).toBe(1);
    expect(share(kind.start(item, order))).toBeLessThan(1);
    expect(share(samples.half)).toBeGreaterThanOrEqual(0);
  });
});
