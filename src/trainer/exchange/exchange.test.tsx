import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { readGift } from "../../formats/gift/read.ts";
import { compiledFrom } from "../../packaging/testing/compiled.ts";
import { openPlayer } from "../../player/testing.tsx";
import { words as builder } from "../builder/words.ts";
import { words as trainers } from "../words.ts";
import { check, convert } from "./bring-in.ts";
import { words as notes } from "./notes/words.ts";
import { words } from "./words.ts";

const { es } = words.in;
const picker = builder.in.es.lessons;

/** What was saved as a file. */
const saved: { readonly name: string; readonly text: string | Promise<string>; readonly blob?: Blob }[] = [];
vi.mock("../../player/shell/save-file.ts", () => ({
  saveBlob: (name: string, blob: Blob) => void saved.push({ name, text: textOf(blob), blob }),
  saveFile: (name: string, text: string) => void saved.push({ name, text }),
}));
vi.mock("./bring-in.ts", async (original) => {
  const real = await original<typeof import("./bring-in.ts")>();
  return { ...real, check: vi.fn(real.check), convert: vi.fn(real.convert) };
});
beforeEach(() => {
  saved.length = 0;
});

/** The window of these tests has no `blob.text()`. */
const textOf = (blob: Blob) =>
  new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob);
  });

const bytesOf = (blob: Blob) =>
  new Promise<Uint8Array>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

const { output } = await compiledFrom("tests/fixtures/courses/demo");

async function open(files: ReadonlyMap<string, string> = output.files) {
  const view = await openPlayer({ files, path: "/es/trainer/exchange/" });
  await screen.findByRole("heading", { name: es.out.title });
  return { ...view, user: userEvent.setup() };
}

type User = ReturnType<typeof userEvent.setup>;
const button = (name: string) => screen.getByRole("button", { name });

async function chooseFirst(user: User) {
  await user.click(button(picker.nothing));
  const [box] = [...document.querySelectorAll<HTMLInputElement>("details input[type=checkbox]")];
  await user.click(box as HTMLInputElement);
}

/** Reads a file of questions. */
async function bring(user: User, content: string | Uint8Array, name = "Del Moodle.gift.txt") {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = new File([], name, { type: "text/plain" });
  Object.defineProperties(file, { size: { value: bytes.length }, arrayBuffer: { value: async () => bytes.buffer } });
  await user.upload(document.querySelector("input[type=file]") as HTMLInputElement, file);
}

async function convertAsLesson(user: User) {
  await user.type(await screen.findByLabelText(es.into.aim), "Saludar a quien entra");
  await user.click(button(es.into.make));
  return (await screen.findByLabelText<HTMLTextAreaElement>(es.made.text)).value;
}

const gift = `::Saludo::¿Qué haces primero? {
=Saludas#Claro.
~Sigues a lo tuyo#Así no se siente vista.
}

::Sola::¿Cuánto es? {=3

::Buena::El saludo va primero. {T}
`;

describe("questions leave", () => {
  test("those of a lesson as GIFT, with what is not carried told before the file is saved", async () => {
    const { user } = await open();
    expect(screen.getByRole("link", { name: trainers.in.es.nav.items })).toHaveAttribute("aria-current", "true");
    await chooseFirst(user);
    await user.click(button(es.out.make));
    expect(await screen.findByRole("heading", { name: es.out.made })).toHaveFocus();
    await user.click(button(es.out.download));
    expect(saved.map(({ name }) => name)).toEqual(["demo-es.gift.txt"]);
    const { questions, problems } = readGift((await saved[0]?.text) ?? "");
    expect(problems).toEqual([]);
    const index = JSON.parse(output.files.get("index.json") ?? "");
    const module = JSON.parse(output.files.get(index.modules[0].in.es.file) ?? "");
    const ids = module.lessons[0].items.map(({ id }: { id: string }) => id);
    expect(ids.filter((id: string) => questions.some((each) => each.id === id))).toHaveLength(questions.length);
    expect(questions.length).toBeGreaterThan(2);
  });

  test("those of a lesson as QTI, in a package for the language that was chosen", async () => {
    const { user } = await open();
    await user.click(screen.getByLabelText(es.out.qti));
    await user.click(screen.getByRole("radio", { name: /catal/i }));
    await user.click(button(es.out.make));
    expect(await screen.findByRole("heading", { name: es.out.made })).toHaveFocus();
    expect(screen.getByText(es.out.next.qti)).toBeVisible();
    expect(screen.getByText(notes.in.es.qti.adaptive)).toBeVisible();
    expect(screen.queryByText(es.out.left)).toBeNull();
    await user.click(button(es.out.download));
    const [{ name, blob } = { name: "" }] = saved;
    expect(name).toBe("demo-ca-qti.zip");
    const files = unzipSync(await bytesOf(blob as Blob));
    const written = Object.keys(files).filter((file) => file.startsWith("items/"));
    expect(written.length).toBeGreaterThan(5);
    for (const file of written) expect(strFromU8(files[file] as Uint8Array)).toContain('xml:lang="ca"');
    const index = JSON.parse(output.files.get("index.json") ?? "");
    expect(strFromU8(files["test.xml"] as Uint8Array)).toContain(`title="${index.about.ca.title}"`);
  });

  test("all of them: each that stays behind is told of by how it begins", async () => {
    const { user } = await open();
    await user.click(screen.getByLabelText(es.out.banks));
    await user.click(button(es.out.make));
    await screen.findByRole("heading", { name: es.out.made });
    const left = screen.getByText(notes.in.es.gift.kind);
    await user.click(left);
    expect(within(left.closest("details") as HTMLElement).getAllByRole("listitem").length).toBeGreaterThan(0);
    await user.click(button(es.out.download));
    expect(readGift((await saved[0]?.text) ?? "").questions.map(({ id }) => id)).toContain("bank-phone-and-door");
    // Something else is asked for.
    await user.click(screen.getByLabelText(es.out.banks));
    expect(screen.queryByRole("button", { name: es.out.download })).toBeNull();
  });

  test("none of them without a lesson: it is said where", async () => {
    const { user } = await open();
    await user.click(button(picker.nothing));
    await user.click(button(es.out.make));
    const group = screen.getByRole("group", { name: picker.legend });
    await waitFor(() => expect(group).toHaveFocus());
    expect(group).toHaveAccessibleDescription(es.out.none);
  });

  test("none of them where a lesson cannot be had, and it is said what to do", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    const files = new Map([...output.files].filter(([name]) => !name.includes("waiting")));
    const { user } = await open(files);
    await user.click(button(es.out.make));
    expect(await screen.findByText(es.out.failed)).toBeVisible();
    quiet.mockRestore();
  });
});

describe("questions come", () => {
  test("with what could not be read told by line and column, and become a lesson that the checker takes", async () => {
    const { user } = await open();
    await bring(user, gift);
    expect(await screen.findByRole("heading", { name: "2 preguntas leídas" })).toHaveFocus();
    expect(screen.getByText("Línea 6, columna 21:").closest("li")).toHaveTextContent(notes.in.es.problem["brace-open"]);
    expect(screen.getByLabelText(es.into.name)).toHaveValue("Del Moodle");
    const markdown = await convertAsLesson(user);
    expect(markdown).toContain('title: "Del Moodle"');
    expect(markdown).toContain(":::single{#saludo objective=saludar-a-quien-entra}");
    expect(await screen.findByText(es.made.right)).toBeVisible();
    expect(screen.getByText("single #saludo")).toBeVisible();
    expect(screen.getByText(notes.in.es.in["feedback-added"])).toBeVisible();
    await user.click(button(es.made.save));
    expect(saved).toEqual([{ name: "del-moodle.es.md", text: markdown }]);
  });

  test("and the page says what the checker finds, or that it could not be had", async () => {
    const { user } = await open();
    await bring(user, gift);
    const problem = {
      file: "a.md",
      line: 7,
      column: 3,
      severity: "error",
      rule: "key",
      message: "Unexpected x",
    } as const;
    vi.mocked(check).mockResolvedValueOnce([problem]);
    await convertAsLesson(user);
    expect(await screen.findByText(es.made.wrong)).toBeVisible();
    expect(screen.getByText("Unexpected x").closest("li")).toHaveTextContent("Línea 7, columna 3: Unexpected x");
    vi.mocked(check).mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await user.click(button(es.into.make));
    expect(await screen.findByText(es.made.unchecked)).toBeVisible();
    vi.mocked(convert).mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await user.click(button(es.into.make));
    expect(await screen.findByText(es.made.failed)).toBeVisible();
    expect(screen.queryByLabelText(es.made.text)).toBeNull();
  });

  test("and become items of a bank", async () => {
    const { user } = await open();
    await bring(user, gift);
    await user.click(await screen.findByLabelText(es.into.bank));
    await user.selectOptions(screen.getByLabelText(es.into.level), es.into.levels.recall);
    await user.selectOptions(screen.getByLabelText(es.into.objective), "waiting/keep-the-hour");
    await user.click(button(es.into.make));
    const { value } = await screen.findByLabelText<HTMLTextAreaElement>(es.made.text);
    expect(value).toContain("{#saludo objective=waiting/keep-the-hour level=recall}");
    expect(await screen.findByText(es.made.right)).toBeVisible();
    expect(screen.getByText(/modules\/arrival\/bank\.es\.md/)).toBeVisible();
    await user.click(button(es.made.save));
    expect(saved[0]?.name).toBe("bank.es.md");
    // Something else is asked for.
    await user.click(screen.getByLabelText(es.into.lesson));
    expect(screen.queryByLabelText(es.made.text)).toBeNull();
  });

  test("from the course itself, too, as many as left it, under names that are not taken", async () => {
    const { user } = await open();
    await chooseFirst(user);
    await user.click(button(es.out.make));
    await user.click(await screen.findByRole("button", { name: es.out.download }));
    const text = (await saved[0]?.text) ?? "";
    await bring(user, text);
    const markdown = await convertAsLesson(user);
    expect(await screen.findByText(es.made.right)).toBeVisible();
    expect(markdown.match(/^:::\w+\{#/gm)).toHaveLength(readGift(text).questions.length);
    expect(screen.getAllByText(/Pasa a llamarse/).length).toBe(readGift(text).questions.length);
  });

  test("pasted, and when they are dropped", async () => {
    const { user } = await open();
    await user.click(button(es.in.read));
    expect(screen.getByLabelText(es.in.paste)).toHaveAccessibleDescription(es.in.nothing);
    await user.click(screen.getByLabelText(es.in.paste));
    await user.paste(gift);
    await user.click(button(es.in.read));
    expect(await screen.findByRole("heading", { name: "2 preguntas leídas" })).toBeVisible();
    const bytes = new TextEncoder().encode("::Una::¿Sí? {T}");
    const dropped = { name: "una.txt", size: bytes.length, arrayBuffer: async () => bytes.buffer };
    fireEvent.drop(screen.getByLabelText(es.in.paste), { dataTransfer: { files: [dropped] } });
    expect(await screen.findByRole("heading", { name: "1 pregunta leída" })).toBeVisible();
  });

  test("not without a title and what will be known", async () => {
    const { user } = await open();
    await bring(user, gift, ".txt");
    await user.click(await screen.findByRole("button", { name: es.into.make }));
    const title = screen.getByLabelText(es.into.name);
    await waitFor(() => expect(title).toHaveFocus());
    expect(title).toHaveAccessibleDescription(es.into.missing);
  });

  test("written as Windows wrote once, which is said", async () => {
    const { user } = await open();
    await bring(
      user,
      Uint8Array.from("::A::¿Qué día? {=Miércoles =Sábado}", (letter) => letter.charCodeAt(0)),
    );
    await screen.findByRole("heading", { name: "1 pregunta leída" });
    expect(screen.getByText(/windows-1252/)).toBeVisible();
    expect(screen.getByText(/¿Qué día/)).toBeVisible();
  });

  test.each([
    ["archive", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
    ["xml", "<?xml version='1.0'?><quiz></quiz>"],
    ["binary", Uint8Array.of(0, 1, 2, 3, 0, 0, 0, 9)],
  ] as const)("not from what is something else, and it is said what: %s", async (is, content) => {
    const { user } = await open();
    await bring(user, content);
    expect(await screen.findByText(es.in.foreign[is])).toBeVisible();
    expect(screen.queryByRole("button", { name: es.into.make })).toBeNull();
  });

  test("not from what is far too large or cannot be read", async () => {
    const { user } = await open();
    const file = (size: number) => ({ name: "a.txt", size, arrayBuffer: () => Promise.reject(new Error("gone")) });
    const drop = (size: number) =>
      fireEvent.drop(screen.getByLabelText(es.in.paste), { dataTransfer: { files: [file(size)] } });
    drop(20_000_000);
    expect(await screen.findByText(es.in.foreign.large)).toBeVisible();
    drop(10);
    expect(await screen.findByText(es.in.foreign.unreadable)).toBeVisible();
    await bring(user, "   ");
    expect(await screen.findByText(notes.in.es.problem["empty-file"])).toBeVisible();
    expect(screen.queryByRole("button", { name: es.into.make })).toBeNull();
  });
});
