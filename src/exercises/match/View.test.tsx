import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Host } from "../testing/Host.tsx";
import { prose } from "../testing/prose.ts";
import kind from "./kind.ts";
import samples, { rows } from "./samples.ts";
import type { MatchItem } from "./schema.ts";
import { words } from "./words.ts";

const { es } = words.in;
const checked = (reveal: boolean) =>
  render(
    <Host
      kind={kind}
      samples={samples as never}
      lang="es"
      order={[0, 1, 2, 3]}
      answer={[0, 2, 1, 3]}
      phase="checked"
      reveal={reveal}
    />,
  );
const row = (at: number) => screen.getAllByRole("listitem")[at] as HTMLElement;
const why = (at: number) => rows.es[at]?.[2] ?? "";
const right = (at: number) => rows.es[at]?.[1] ?? "";

describe("Pairs that were checked", () => {
  it("say why they are right, and of wrong ones only that they are", () => {
    checked(false);
    expect(row(0)).toHaveTextContent(es.right);
    expect(row(0)).toHaveTextContent(why(0));
    expect(row(1)).toHaveTextContent(es.wrong);
    expect(row(1)).not.toHaveTextContent(why(1));
    expect(row(1)).not.toHaveTextContent(right(1));
    expect(within(row(1)).getByRole("button")).toHaveAccessibleDescription(es.wrong);
  });

  it("say what belongs there, and why, once that may be told", () => {
    checked(true);
    expect(row(1)).toHaveTextContent(es.key.replace("{{choice}}", right(1)));
    expect(row(1)).toHaveTextContent(why(1));
  });
});

describe("A choice for many rows", () => {
  const item: MatchItem = {
    left: prose("Quién"),
    right: prose("Qué"),
    rows: [0, 1, 0].map((key, at) => ({ prose: prose(`Fila ${at}`), key })),
    choices: [prose("Calma"), prose("Rapidez")],
  };

  it("is announced, and can be given again", async () => {
    const onAnswer = vi.fn();
    const both = { ...samples, item: { es: item, ca: item } };
    render(<Host kind={kind} samples={both as never} lang="es" order={[1, 0]} onAnswer={onAnswer} />);
    expect(screen.getByText(es.shared, { exact: false })).toBeInTheDocument();
    const user = userEvent.setup();
    for (const name of [/^Calma/, /^Rapidez/, /^Calma/]) await user.click(screen.getByRole("button", { name }));
    expect(onAnswer).toHaveBeenLastCalledWith([0, 1, 0]);
  });
});
