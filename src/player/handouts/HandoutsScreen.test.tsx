import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Block, ExerciseBlock } from "../../course/types.ts";
import single from "../../exercises/single/samples.ts";
import { prose } from "../../exercises/testing/prose.ts";
import { textOf } from "../../exercises/text.ts";
import { courseFiles, openPlayer } from "../testing.tsx";
import { words } from "./words.ts";

const es = words.in.es;
const asked = (lang: "es" | "ca"): ExerciseBlock => ({
  ...({
    type: "exercise",
    kind: "single",
    id: "q",
    objective: { lesson: "l", id: "o" },
    shape: "s",
    text: "t",
  } as const),
  ...{ prompt: prose("¿Qué haces?"), after: prose("Para todos."), hints: [], fixed: false, item: single.item[lang] },
});
const told = (text: string): Block => ({ type: "prose", prose: prose(text) });
const lessons = {
  one: { es: [told("Uno."), asked("es")], ca: [told("Un."), asked("ca")] },
  two: { es: [told("Dos.")], ca: [told("Dos.")] },
};

const openAt = (hash: string, files = courseFiles(lessons)) => openPlayer({ files, path: `/es/handouts/${hash}` });
const sheets = () => [...document.querySelectorAll<HTMLElement>("[data-sheet]")];
const titles = () => sheets().map((sheet) => within(sheet).getByRole("heading", { level: 2 }).textContent);

afterEach(() => vi.unstubAllGlobals());

describe("The page of hand-outs", () => {
  it("shows the worksheet of the lesson that its address names, and prints it", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    const user = userEvent.setup();
    await openAt("#two");
    await waitFor(() => expect(titles()).toEqual(["two (es)"]));
    expect(screen.getByText(es.noExercises)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox"), "one (es)");
    await waitFor(() => expect(titles()).toEqual(["one (es)"]));
    const { options } = single.item.es;
    for (const option of options) {
      expect(sheets()[0]).toHaveTextContent(textOf(option.prose));
      expect(sheets()[0]).not.toHaveTextContent(textOf(option.feedback));
    }
    expect(sheets()[0]).not.toHaveTextContent("Para todos.");
    await user.click(screen.getByRole("button", { name: es.print }));
    expect(print).toHaveBeenCalledOnce();
    expect(document.title).toBe(`one (es) · ${es.sheet.worksheet}`);
  });

  it("gives every reason in the key, in an order of options that is the worksheet's", async () => {
    const user = userEvent.setup();
    await openAt("#one");
    await user.click(screen.getByRole("checkbox", { name: new RegExp(es.sheet.key) }));
    await waitFor(() => expect(sheets()).toHaveLength(2));
    const [worksheet, key] = sheets().map((sheet) => sheet.textContent ?? "");
    const { options } = single.item.es;
    const orderIn = (text = "") => options.map((option) => text.indexOf(textOf(option.prose)));
    const ranks = (at: readonly number[]) => at.map((each) => [...at].sort((a, b) => a - b).indexOf(each));
    expect(ranks(orderIn(key))).toEqual(ranks(orderIn(worksheet)));
    for (const option of options) expect(key).toContain(textOf(option.feedback));
    expect(key).toContain("Para todos.");
  });

  it("takes a whole module, sheet by sheet and lesson by lesson, and says when none is chosen", async () => {
    const user = userEvent.setup();
    await openAt("#work/");
    await waitFor(() => expect(titles()).toEqual(["one (es)", "two (es)"]));
    await user.click(screen.getByRole("checkbox", { name: new RegExp(es.sheet.text) }));
    expect(sheets().map(({ dataset }) => dataset.sheet)).toEqual(["text", "worksheet", "text", "worksheet"]);
    for (const name of [es.sheet.text, es.sheet.worksheet])
      await user.click(screen.getByRole("checkbox", { name: new RegExp(name) }));
    expect(screen.getByText(es.none)).toBeVisible();
    const print = screen.getByRole("button", { name: es.print });
    expect(print).toHaveAttribute("aria-disabled", "true");
    expect(print).toHaveAccessibleDescription(es.none);
  });

  it("says what has not come, keeps what was chosen, and tries again", async () => {
    const user = userEvent.setup();
    const files = courseFiles(lessons);
    const kept = files.get("one.es.json") ?? "";
    files.delete("one.es.json");
    await openAt("#one", files);
    expect(await screen.findByText(es.failed)).toBeVisible();
    files.set("one.es.json", kept);
    await user.click(screen.getByRole("button", { name: es.retry }));
    await waitFor(() => expect(titles()).toEqual(["one (es)"]));
    expect(screen.queryByText(es.failed)).toBeNull();
  });
});
