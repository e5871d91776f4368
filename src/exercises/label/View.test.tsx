import { render, screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { loadFigures } from "../../figures/load.ts";
import { Host } from "../testing/Host.tsx";
import kind from "./kind.ts";
import samples, { labels } from "./samples.ts";
import { words } from "./words.ts";

const { es } = words.in;
const why = (at: number) => labels.es[at]?.[1] ?? "";
const key = (at: number) => es.key.replace("{{label}}", labels.es[at]?.[0] ?? "");

describe("Labels that were checked", () => {
  beforeAll(() => loadFigures(["triangle"]));
  const rowsWith = (reveal: boolean) => {
    const host = { kind, samples: samples as never, lang: "es", order: [0, 1, 2, 3], answer: samples.wrong } as const;
    render(<Host {...host} phase="checked" reveal={reveal} />);
    return within(screen.getByRole("list", { name: es.result })).getAllByRole("listitem");
  };

  it("say why they are right, and of wrong ones only that they are", () => {
    const [first, second] = rowsWith(false);
    expect(first).toHaveTextContent(es.right);
    expect(first).toHaveTextContent(why(0));
    expect(second).toHaveTextContent(es.wrong);
    // Sistemas stands where Personas belongs: neither reason may tell so.
    for (const at of [1, 2]) expect(second).not.toHaveTextContent(why(at));
    expect(document.body).not.toHaveTextContent(key(1));
  });

  it("say what belongs there, and why, once that may be told", () => {
    const [, second] = rowsWith(true);
    expect(second).toHaveTextContent(key(1));
    expect(second).toHaveTextContent(why(1));
  });
});
