import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ExerciseCardProps } from "../../player/exercise/ExerciseCard.tsx";
import { Desk, exerciseBlock } from "../../player/exercise/testing.tsx";
import { prose } from "../testing/prose.ts";
import kind from "./kind.ts";
import { closeUp } from "./parse-text.ts";
import type { FillAnswer, FillItem } from "./schema.ts";

const blank = (at: number) => ({ type: "element" as const, tagName: "x-blank", properties: { at }, children: [] });
const term = {
  type: "element" as const,
  tagName: "x-term",
  properties: {},
  children: [{ type: "text" as const, value: "—" }],
};
const text = (...children: FillItem["text"]["children"]) => closeUp({ type: "root", children });

const items: Record<"es" | "ca", FillItem> = {
  es: {
    text: text({ type: "text", value: "El " }, blank(0), { type: "text", value: " pide " }, blank(1), term),
    blanks: [
      { accepts: ["cliente", "usuario"], feedback: prose("Para él es todo.") },
      { accepts: ["atención"], feedback: prose("Nadie pide menos.") },
    ],
  },
  ca: {
    text: text({ type: "text", value: "El " }, blank(0), { type: "text", value: " demana " }, blank(1), term),
    blanks: [
      { accepts: ["client"], feedback: prose("Per a ell és tot.") },
      { accepts: ["atenció"], feedback: prose("Ningú no demana menys.") },
    ],
  },
};

const block = (lang: "es" | "ca") => exerciseBlock({ kind: "fill", item: items[lang], prompt: prose("¿?") });
const fields = () => screen.getAllByRole<HTMLInputElement>("textbox");
const reasons = () => within(screen.getByRole("list", { name: /por hueco|per buit/ })).getAllByRole("listitem");
const check = () => screen.getByRole("button", { name: /Comprobar|Comprova/ });

function show(state: { answer?: FillAnswer } = {}) {
  const user = userEvent.setup();
  const onCheck = vi.fn<ExerciseCardProps["onCheck"]>();
  const desk = (lang: "es" | "ca") => (
    <Desk kind={kind} block={block(lang)} lang={lang} state={state} onCheck={onCheck} />
  );
  const { rerender } = render(desk("es"));
  return { user, onCheck, switchTo: (lang: "es" | "ca") => rerender(desk(lang)) };
}

async function type(user: ReturnType<typeof userEvent.setup>, ...words: string[]) {
  for (const [at, word] of words.entries()) {
    const field = fields()[at];
    if (field === undefined || word === "") continue;
    await user.clear(field);
    await user.type(field, word);
  }
}

describe("A text with blanks", () => {
  it("keeps a right answer right in the other language, and says what it is there", async () => {
    const { user, onCheck, switchTo } = show();
    await type(user, "Cliente", "atencion");
    await user.click(check());
    expect(onCheck.mock.lastCall?.[1].score).toEqual({ points: 2, max: 2 });
    expect(reasons()[0]).toHaveTextContent("Se escribe «cliente»: hemos pasado por alto las mayúsculas.");
    expect(reasons()[1]).toHaveTextContent("Se escribe «atención»: hemos pasado por alto los acentos.");
    switchTo("ca");
    expect(reasons()[0]).toHaveTextContent("Encaixa en la llengua en què ho vas escriure. Aquí és «client».");
    expect(reasons()[0]).toHaveAttribute("data-tone", "right");
    expect(fields().map(({ value }) => value)).toEqual(["Cliente", "atencion"]);
  });

  it("takes a half-given answer along, and grades it in the language in which it is checked", async () => {
    const { user, onCheck, switchTo } = show();
    await type(user, "client", "atención");
    switchTo("ca");
    expect(fields().map(({ value }) => value)).toEqual(["client", "atención"]);
    await user.click(check());
    expect(onCheck.mock.lastCall?.[1].score).toEqual({ points: 2, max: 2 });
    switchTo("es");
    expect(reasons()[0]).toHaveAttribute("data-tone", "right");
    expect(reasons()[0]).toHaveTextContent("Lo escribiste en otra lengua y allí encaja. Aquí sería «cliente».");
  });

  it("does not turn a wrong answer right when its words are right in the other language", async () => {
    const { user, onCheck, switchTo } = show();
    await type(user, "client");
    await user.click(check());
    expect(onCheck.mock.lastCall?.[1].score).toEqual({ points: 0, max: 2 });
    switchTo("ca");
    expect(reasons()[0]).toHaveAttribute("data-tone", "wrong");
  });

  it("gives nothing away before it may be told, and then every answer with its reason", async () => {
    const { user } = show();
    await type(user, "camarero");
    await user.click(check());
    const card = screen.getByRole("region");
    for (const secret of ["cliente", "usuario", "atención", "Para él es todo."])
      expect(card).not.toHaveTextContent(secret);
    expect(reasons()[0]).toHaveTextContent("«camarero»No encaja");
    expect(reasons()[1]).toHaveTextContent("Sin completar");
    await user.click(screen.getByRole("button", { name: "Otra vez" }));
    await type(user, "usuario", "calma");
    await user.click(check());
    expect(reasons()[0]).toHaveTextContent("Correcto");
    expect(reasons()[0]).toHaveTextContent("También vale: «cliente».");
    expect(reasons()[1]).toHaveTextContent("No encaja");
    expect(reasons()[1]).toHaveTextContent("Aquí va «atención».Nadie pide menos.");
  });

  it("goes on with what was right", async () => {
    const { user } = show();
    await type(user, "cliente", "calma");
    await user.click(check());
    await user.click(screen.getByRole("button", { name: "Otra vez" }));
    expect(fields().map(({ value }) => value)).toEqual(["cliente", ""]);
    expect(fields()[0]).toHaveFocus();
  });

  it("goes to the next blank by Enter, is checked by it where nothing is typed, and asks for one blank at least", async () => {
    const { user, onCheck } = show();
    await user.type(fields()[0] ?? document.body, "{Enter}");
    expect(onCheck).not.toHaveBeenCalled();
    expect(screen.getAllByText("Completa al menos un hueco antes de comprobar.")[0]).toBeVisible();
    await user.keyboard("cliente{Enter}");
    // A press that is meant for the next blank is no wrong answer.
    expect(onCheck).not.toHaveBeenCalled();
    expect(fields()[1]).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(onCheck.mock.lastCall?.[0].answer).toEqual([{ text: "cliente", fits: true }, null]);
  });

  it("says at each field, and to whoever only hears it, what became of it", async () => {
    const { user } = show();
    await type(user, "cliente", "calma");
    await user.click(check());
    expect(fields()[0]).toHaveAccessibleDescription(/^Correcto/);
    expect(fields()[1]).toHaveAccessibleDescription(/^No encaja/);
    expect(fields()[0]?.closest("[data-tone]")).toHaveTextContent("(Correcto)");
    for (const field of fields()) expect(field).toHaveAttribute("readonly");
  });
});
