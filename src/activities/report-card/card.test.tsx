import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { activityBlock, Bench } from "../../player/activity/testing.tsx";
import kind from "./kind.ts";
import { rules } from "./rules.ts";
import samples from "./samples.ts";
import { LIMITS, type ReportCardThing } from "./schema.ts";

const block = activityBlock({ kind: "report-card", spec: samples.spec.es });
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });

function bench(thing?: ReportCardThing) {
  const onChange = vi.fn();
  const { container } = render(<Bench kind={kind} block={block} thing={thing} onChange={onChange} />);
  return { container, last: () => onChange.mock.lastCall?.[0] as ReportCardThing };
}

describe("A report card in its card", () => {
  it("has two fields for each area, named by it, and two for the card", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    expect(screen.getAllByRole("textbox")).toHaveLength(10);
    expect(screen.getByText("¿Ha esperado lo que le habían dicho?")).toBeVisible();
    await user.type(field("Trato: Tu pregunta"), "¿Cómo?");
    await user.type(field("Trato: Si la nota es baja, haré esto"), "Hablarlo");
    await user.type(field("Nombre del comercio o servicio (si quieres)"), "Soler");
    await user.type(field("Cómo se entrega la tarjeta (si quieres)"), "En caja");
    const { areas } = rules.start(samples.spec.es);
    expect(last()).toEqual({
      areas: areas.map((each, at) => (at === 1 ? { ...each, question: "¿Cómo?", action: "Hablarlo" } : each)),
      shop: "Soler",
      handIn: "En caja",
    });
  });

  it("cuts what is pasted beyond the limit, and says so", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    await user.click(field("Rapidez: Tu pregunta"));
    await user.paste("a".repeat(LIMITS.question + 50));
    expect(last().areas[0]?.question).toHaveLength(LIMITS.question);
    expect(screen.getByRole("status")).toHaveTextContent("Has llegado al máximo de 180 caracteres.");
  });

  it("prints the card twice, of which one is heard, and apart from it what customers do not read", () => {
    const { container } = bench(samples.full);
    const cards = screen
      .getAllByText("Farmacia Soler", { selector: "p" })
      .map((title) => title.closest("[class*=card]"));
    expect(cards).toHaveLength(2);
    expect(cards.map((card) => card?.closest("[aria-hidden]") !== null)).toEqual([false, true]);
    const [card] = cards as HTMLElement[];
    const questions = within(card as HTMLElement).getAllByRole("listitem");
    expect(questions).toHaveLength(4);
    expect(questions[2]).toHaveTextContent(/^¿Ha entendido cómo tomarla\?NadaDel todo12345$/);
    expect(card).toHaveTextContent("No hace falta que ponga su nombre.");
    expect(card).not.toHaveTextContent("lunes y viernes");
    expect(container.querySelector("dl")).toHaveTextContent("Si baja de 3, lunes y viernes seremos dos a mediodía.");
  });

  it("keeps an area that the author has taken away, with its label, and without an example", () => {
    const areas = samples.spec.es.areas.slice(1);
    const fewer = activityBlock({ kind: "report-card", shape: "another", spec: { areas } });
    const kept = { kind: "report-card", shape: "a-shape", thing: samples.full };
    render(<Bench kind={kind} block={fewer} kept={kept} />);
    expect(field("Rapidez: Tu pregunta")).toHaveValue(samples.full.areas[0]?.question);
    expect(screen.getAllByText("Por ejemplo")).toHaveLength(3);
  });
});
