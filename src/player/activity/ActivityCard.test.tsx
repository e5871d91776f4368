import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import cycle from "../../activities/cycle/kind.ts";
import cycleSamples from "../../activities/cycle/samples.ts";
import table from "../../activities/table/kind.ts";
import tableSamples from "../../activities/table/samples.ts";
import { prose } from "../../exercises/testing/prose.ts";
import type { Json } from "../../learning/json.ts";
import { printPart } from "../../ui/print-part.ts";
import { saveFile } from "../shell/save-file.ts";
import { activityBlock, Bench } from "./testing.tsx";

vi.mock("../shell/save-file.ts", () => ({ saveFile: vi.fn() }));
vi.mock("../../ui/print-part.ts", () => ({ printPart: vi.fn() }));

const { spec, full, half } = tableSamples;
const es = activityBlock({ kind: "table", spec: spec.es, title: "Cómo trato a cada persona" });
const ca = activityBlock({ kind: "table", spec: spec.ca, title: "Com tracto cada persona" });

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const heard = () => screen.getByRole("status").textContent;
const rows = () => screen.getAllByRole("listitem").map((row) => row.getAttribute("aria-label"));
const card = () => screen.getByRole("region", { name: "Cómo trato a cada persona" });

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  vi.mocked(printPart).mockClear();
});

describe("The card of an activity", () => {
  it("is a place to land on, named by the author's title, with what is to be made", () => {
    render(<Bench kind={table} block={{ ...es, prompt: prose("Rellena la tabla.") }} />);
    expect(card()).toHaveAttribute("id", "a-an-activity");
    expect(card()).toHaveAttribute("data-activity", "an-activity");
    expect(card()).toHaveAttribute("tabindex", "-1");
    expect(within(card()).getByRole("heading", { level: 3 })).toHaveTextContent("Cómo trato a cada persona");
    expect(within(card()).getByText("Rellena la tabla.")).toBeInTheDocument();
  });

  it("has the kind's own title where the author gives none", () => {
    render(<Bench kind={table} block={activityBlock({ kind: "table", spec: spec.es })} />);
    expect(screen.getByRole("region", { name: "Tu tabla" })).toBeInTheDocument();
  });

  it("keeps every key, and offers nothing to do with what nobody has made", async () => {
    const user = userEvent.setup();
    const onChange = vi.fn<(next: Json) => void>();
    render(<Bench kind={table} block={es} onChange={onChange} />);
    expect(screen.queryByText("Así queda")).toBeNull();
    expect(screen.queryByRole("button", { name: "Imprimir" })).toBeNull();
    await user.type(screen.getByRole("textbox", { name: /^Indecisa.*Cómo la trato/ }), "Dos");
    expect(onChange).toHaveBeenCalledTimes(3);
    const last = onChange.mock.lastCall?.[0] as typeof full;
    expect(last.rows[1]?.cells).toEqual(["", "Dos"]);
    expect(screen.getByText("Así queda")).toBeInTheDocument();
    expect(button("Imprimir")).toBeInTheDocument();
    expect(button("Descargar (Markdown)")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Descargar (SVG)" })).toBeNull();
  });

  it("sends nothing when Enter is pressed in a field", async () => {
    const user = userEvent.setup();
    render(<Bench kind={table} block={es} thing={full} />);
    const form = card().querySelector("form");
    const sent = vi.fn();
    form?.addEventListener("submit", (event) => sent(event.defaultPrevented));
    await user.type(screen.getByRole("textbox", { name: /^Fila 3/ }), "{Enter}");
    if (form) fireEvent.submit(form);
    expect(sent).toHaveBeenCalledExactlyOnceWith(false);
    expect(fireEvent.submit(form as HTMLFormElement)).toBe(false);
  });

  it("says when the focus leaves it, and not while it stays", async () => {
    const user = userEvent.setup();
    const onLeave = vi.fn();
    render(
      <>
        <Bench kind={table} block={es} thing={full} onLeave={onLeave} />
        <button type="button">Fuera</button>
      </>,
    );
    await user.click(screen.getByRole("textbox", { name: /^Enfadada.*Cómo la trato/ }));
    await user.tab();
    await user.click(button("Imprimir"));
    expect(onLeave).not.toHaveBeenCalled();
    await user.click(button("Fuera"));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it("says in words whether it is kept, and aloud only when it is not", () => {
    const { rerender } = render(<Bench kind={table} block={es} thing={full} saved="saving" />);
    expect(screen.getByText("Guardando…")).toBeInTheDocument();
    rerender(<Bench kind={table} block={es} thing={full} saved="saved" />);
    expect(screen.getByText("Guardado en este dispositivo")).toBeInTheDocument();
    expect(heard()).toBe("");
    rerender(<Bench kind={table} block={es} thing={full} saved="failed" />);
    expect(screen.getAllByText(/Este navegador no puede guardarlo/)).toHaveLength(2);
    expect(heard()).toMatch(/descárgalo o imprímelo/);
  });

  it("begins anew where what is kept is of another kind, or cannot be read", () => {
    const kept = { kind: "cycle", shape: "a-shape", thing: full };
    const { unmount } = render(<Bench kind={table} block={es} kept={kept} />);
    expect(rows()).toEqual(spec.es.rows);
    unmount();
    render(<Bench kind={table} block={es} kept={{ kind: "table", shape: "a-shape", thing: { rows: "?" } }} />);
    expect(rows()).toEqual(spec.es.rows);
    expect(screen.queryByRole("button", { name: "Imprimir" })).toBeNull();
  });

  it("fits what was made to a lesson that has changed, and loses nothing of it", () => {
    const changed = activityBlock({ kind: "table", spec: tableSamples.changed, shape: "another-shape" });
    render(<Bench kind={table} block={changed} kept={{ kind: "table", shape: "a-shape", thing: full }} />);
    const texts = screen.getAllByRole<HTMLTextAreaElement>("textbox").map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining([...tableSamples.written]));
  });
});

describe("A step back", () => {
  it("is offered for what was taken away, is heard once, and puts thing and focus back", async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Bench kind={table} block={es} thing={full} onChange={onChange} />);
    const before = rows();
    await user.click(button("Quitar «Que viene con niños»"));
    expect(rows()).not.toEqual(before);
    expect(heard()).toBe("Has quitado «Que viene con niños». Puedes deshacerlo con el botón «Deshacer».");
    expect(document.body).not.toHaveFocus();
    await user.click(button("Deshacer"));
    expect(rows()).toEqual(before);
    expect(onChange).toHaveBeenLastCalledWith(full);
    // Not the button that takes away: another press would do it again.
    expect(document.activeElement).toHaveValue("Que viene con niños");
    expect(heard()).toBe("Deshecho: todo vuelve a estar como antes.");
    expect(screen.queryByRole("button", { name: "Deshacer" })).toBeNull();
  });

  it("is there by keyboard, after the editor, and stays while one only looks around", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Bench kind={table} block={es} thing={full} />);
    button("Quitar «Que viene con niños»").focus();
    await user.keyboard("{Enter}");
    button("Añadir una fila").focus();
    await user.tab();
    expect(button("Deshacer")).toHaveFocus();
    rerender(<Bench kind={table} block={ca} lang="ca" thing={full} />);
    expect(button("Desfés")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toHaveValue("Que viene con niños");
  });

  it("is gone with the next change, mine or another tab's", async () => {
    const user = userEvent.setup();
    const { unmount } = render(<Bench kind={table} block={es} thing={full} />);
    await user.click(button("Quitar «Que viene con niños»"));
    await user.type(screen.getByRole("textbox", { name: /^Indecisa.*Cómo la trato/ }), "x");
    expect(screen.queryByRole("button", { name: "Deshacer" })).toBeNull();
    unmount();

    const elsewhere = { kind: "table", shape: "a-shape", thing: half };
    const { rerender } = render(<Bench kind={table} block={es} thing={full} />);
    await user.click(button("Quitar «Que viene con niños»"));
    expect(button("Deshacer")).toBeInTheDocument();
    rerender(<Bench kind={table} block={es} thing={full} elsewhere={elsewhere} />);
    expect(screen.queryByRole("button", { name: "Deshacer" })).toBeNull();
  });

  it("is not offered for what was empty", async () => {
    const user = userEvent.setup();
    render(<Bench kind={table} block={es} />);
    await user.click(button("Añadir una fila"));
    await user.click(button("Quitar «Fila 5»"));
    expect(screen.queryByRole("button", { name: "Deshacer" })).toBeNull();
    expect(rows()).toEqual(spec.es.rows);
  });
});

describe("What can be done with it", () => {
  it("is to print just the thing", async () => {
    const user = userEvent.setup();
    render(<Bench kind={table} block={es} thing={full} />);
    await user.click(button("Imprimir"));
    const paper = vi.mocked(printPart).mock.lastCall?.[0];
    expect(paper).toHaveTextContent("Les doy algo que mirar y acorto la espera.");
    expect(paper?.querySelector("textarea, button")).toBeNull();
    expect(paper).toHaveTextContent(/^Cómo trato a cada persona/);
  });

  it("is to take it away as Markdown under its title, in the language of the page", async () => {
    const user = userEvent.setup();
    render(<Bench kind={table} block={{ ...ca, title: "Com *tracto* l'Enric" }} lang="ca" thing={full} />);
    await user.click(button("Baixa-ho (Markdown)"));
    const [name, text, type] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect(name).toBe("com-tracto-l-enric.md");
    expect(type).toBe("text/markdown");
    expect(text).toMatch(/^# Com \\\*tracto\\\* l'Enric\n\n/);
    expect(text).toContain("Com la tracto");
    expect(text).toContain("Les doy algo que mirar y acorto la espera.");
    expect(text).toMatch(/[^\n]\n$/);
  });

  it("is to take a picture away as SVG", async () => {
    const user = userEvent.setup();
    const block = activityBlock({ kind: "cycle", spec: cycleSamples.spec.es });
    render(<Bench kind={cycle} block={block} thing={cycleSamples.full} />);
    await user.click(button("Descargar (SVG)"));
    const [name, text, type] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect(name).toMatch(/^[a-z-]+\.svg$/);
    expect(type).toBe("image/svg+xml");
    expect(text).toMatch(/^<(?:\?xml|svg)/);
  });
});

describe("Before progress is known", () => {
  it("shows none, takes nothing and sets nothing off", async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    const { rerender } = render(
      <Bench kind={table} block={es} thing={full} ready={false} saved="saved" onChange={onChange} />,
    );
    expect(rows()).toEqual(spec.es.rows);
    expect(screen.queryByText("Guardado en este dispositivo")).toBeNull();
    expect(screen.queryByText("Así queda")).toBeNull();
    for (const field of screen.getAllByRole("textbox")) expect(field).toBeDisabled();
    await user.type(screen.getAllByRole("textbox")[0] as HTMLElement, "x");
    expect(onChange).not.toHaveBeenCalled();
    const field = screen.getByRole("textbox", { name: /^Enfadada.*Cómo la trato/ });
    rerender(<Bench kind={table} block={es} thing={full} />);
    expect(field).toBeEnabled();
    expect(field).toHaveValue(full.rows[0]?.cells[1]);
  });

  it("is drawn on a server as an empty editor, without styles, and the same before it is known", () => {
    const html = renderToString(<Bench kind={table} block={es} ready={false} />);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).toMatch(/<fieldset[^>]* disabled/);
    expect(renderToString(<Bench kind={table} block={es} thing={full} ready={false} now={5} />)).toBe(html);
  });
});
