import "fake-indexeddb/auto";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import type { Details } from "../../assignment/result.ts";
import { toBase64Url, utf8 } from "../../base/bytes.ts";
import type { Block, ExerciseBlock } from "../../course/types.ts";
import single from "../../exercises/single/samples.ts";
import sort, { key as sortKey } from "../../exercises/sort/samples.ts";
import { prose } from "../../exercises/testing/prose.ts";
import { courseFiles, openPlayer } from "../../player/testing.tsx";
import type { Trainer } from "../../state/trainer/contract.ts";
import { draft, resultOf, sent, stateOf, text, trainersBrowser } from "../../state/trainer/testing.ts";
import { words as csvWords } from "../plots/words.ts";
import { words } from "./words.ts";

const { es } = words.in;

const open = (trainer: Trainer, files = courseFiles({ one: { es: [], ca: [] } }), view = "items") =>
  openPlayer({
    files,
    path: `/es/trainer/${view}/`,
    late: { trainer: async () => trainer },
  });

/** A trainer to whom people have sent whether they knew each of some questions. */
const withAnswers = (rows: readonly string[]) =>
  withDetails(
    rows.map((row) => ({
      items: [...row].map((mark, at) => ({
        ...{ item: `item-${at + 1}`, shape: "a-shape", lesson: "one", tries: 1 },
        first: {
          answer: Number(mark),
          score: { points: Number(mark), max: 1 },
          right: mark === "1",
          sure: 3 as const,
          ms: 4_000,
        },
      })),
      exams: [],
    })),
  );

/** A trainer to whom people have sent their answers. */
async function withDetails(all: readonly Details[]) {
  const trainer = await trainersBrowser().tab();
  await trainer.makeKey();
  const issued = await trainer.issue(draft);
  if (issued === undefined) throw new Error("It was not given out");
  const { id, key } = issued.assignment;
  const texts = all.map(async (details, n) => {
    const person = toBase64Url(utf8(`p${n}`.padEnd(8, " ")));
    return text(await sent(resultOf(id, n, { person, details }), key));
  });
  await trainer.receive(await Promise.all(texts));
  expect(stateOf(trainer).received).toHaveLength(all.length);
  return trainer;
}

const shares = { one: { points: 0, max: 1 }, all: { points: 1, max: 1 } };

/** A course whose lesson asks about two objectives: one of options, one to sort. */
function withQuestions(): Map<string, string> {
  const block = (kind: string, objective: string, item: unknown): ExerciseBlock => ({
    ...{ type: "exercise", kind, id: `the-${kind}`, shape: "a-shape", text: "t", hints: [], fixed: false, item },
    ...{ prompt: prose(`Pregunta de ${kind}`), objective: { lesson: "one", id: objective } },
  });
  const heading = { id: "passage", depth: 2 as const, prose: prose("Un pasaje"), text: "Un pasaje" };
  const blocks: readonly Block[] = [
    block("single", "greet", single.item.es),
    { type: "prose", heading, prose: prose("Texto") },
    block("sort", "sort-it", sort.item.es),
  ];
  const files = courseFiles({ one: { es: blocks, ca: [] } });
  const module = JSON.parse(files.get("work.es.json") ?? "");
  module.lessons[0].objectives = [
    { id: "greet", text: "Saludar a quien espera", skill: "hear" },
    { id: "sort-it", text: "Reconocer la apatía", skill: "mend" },
  ];
  module.lessons[0].items = blocks.flatMap((each) =>
    each.type === "exercise"
      ? [{ id: each.id, kind: each.kind, shape: each.shape, scored: true, objective: each.objective }]
      : [],
  );
  return files.set("work.es.json", JSON.stringify(module));
}

/** The details of somebody who chose an option, and put each part into a group. */
const detailsOf = (option: number, groups: readonly number[]): Details => {
  const well = groups.filter((group, at) => group === sortKey[at]).length;
  const of = { shape: "a-shape", lesson: "one", tries: 1 };
  const score = { points: well, max: groups.length };
  return {
    items: [
      {
        ...of,
        item: "the-single",
        first: { answer: option, right: option === 1, score: option === 1 ? shares.all : shares.one },
      },
      { ...of, item: "the-sort", first: { answer: [...groups], right: well === groups.length, score } },
    ],
    exams: [],
  };
};

const cards = () => screen.findAllByRole("article");

describe("the page of what the team has not understood", () => {
  test("says what is missing before the first assignment, and while no answers have come", async () => {
    const first = await open(await trainersBrowser().tab());
    expect(await screen.findByText(es.none.text)).toBeVisible();
    first.unmount();
    await open(await withAnswers([]));
    expect(await screen.findByText(es.empty)).toBeVisible();
  });

  test("shows the hardest question first, with how many answered what, and hides what would mislead", async () => {
    await open(await withAnswers(["10", "10", "11", "00"]));
    const [hardest, other] = await cards();
    if (hardest === undefined || other === undefined) throw new Error("Two questions were asked");
    expect(hardest).toHaveTextContent("Facilidad: 25");
    expect(hardest).toHaveTextContent("3 personas estaban seguras y se equivocaron (75");
    expect(hardest).toHaveTextContent("hacen falta al menos 20 personas");
    expect(within(hardest).getByText(/^3 personas · mal$/)).toBeVisible();
    expect(other).toHaveTextContent("Facilidad: 75");
  });

  test("says of a class of thirty whom a question tells apart", async () => {
    // Whoever knows one knows the other.
    await open(await withAnswers(Array.from({ length: 30 }, (_, n) => (n < 10 ? "00" : "11"))));
    const [card] = await cards();
    expect(card).toHaveTextContent("Discriminación: 1,00");
    expect(card).toHaveTextContent(es.item.verdict.good);
  });

  test("tells in words which options were chosen, and where points were lost", async () => {
    const trainer = await withDetails([
      detailsOf(2, [0, 0, 0, 2, 2]),
      detailsOf(2, [0, 0, 0, 2, 1]),
      detailsOf(1, sortKey),
    ]);
    await open(trainer, withQuestions());
    expect(await screen.findByText("Pregunta de single")).toBeVisible();
    const [options, sorted] = await cards();
    if (options === undefined || sorted === undefined) throw new Error("Two questions were asked");
    const rows = within(options)
      .getAllByRole("listitem")
      .map((each) => each.textContent?.replace(/\s/g, " "));
    expect(rows.slice(-3)).toEqual([
      "Seguir como si nada2 personas 67 %",
      " CorrectaMirarla y saludar1 persona 33 %",
      "Acabar la llamada0 personas 0 %",
    ]);
    expect(
      within(sorted).getByText(/^Por ejemplo: «Atender sin saludar»: no va en «Apatía», va en «Frialdad»$/),
    ).toBeVisible();
    const lost = within(sorted).getByRole("heading", { name: es.item.lost }).nextElementSibling;
    expect(lost?.textContent).toMatch(/^2 personas.*1 persona/);
  });

  test("leads from an objective to its passage and to its questions alone, and back to all", async () => {
    await open(await withDetails([detailsOf(2, sortKey), detailsOf(1, [0, 0, 0, 0, 0])]), withQuestions());
    expect(await screen.findByRole("link", { name: "one (es), «Un pasaje»" })).toHaveAttribute(
      "href",
      expect.stringMatching(/work\/one\/#passage$/),
    );
    expect(screen.getByRole("link", { name: "one (es)" })).toBeVisible();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Ver sus preguntas: Reconocer la apatía" }));
    expect(screen.getByRole("heading", { name: es.hard.title })).toHaveFocus();
    expect((await cards()).map((card) => card.textContent?.includes("Pregunta de sort"))).toEqual([true]);
    await user.click(screen.getByRole("button", { name: es.hard.whole }));
    expect(await cards()).toHaveLength(2);
  });

  test("draws a map of questions that many answered, and says the same in a table", async () => {
    await open(await withAnswers(Array.from({ length: 30 }, (_, n) => (n < 10 ? "00" : n < 12 ? "10" : "11"))));
    const map = await screen.findByRole("img", { name: /^Mapa de 2 preguntas/ });
    expect(map).toHaveAccessibleName(
      /Por debajo de la nota: 2\. Distinguen bien: 2\. Las fallan más quienes van mejor: 0\.$/,
    );
    const table = screen
      .getAllByRole("table", { hidden: true })
      .find((each) => each.textContent?.includes("Discriminación"));
    const [, first] = table === undefined ? [] : within(table).getAllByRole("row", { hidden: true });
    expect(first?.textContent?.replace(/\s/g, " ")).toBe("1item-260 %0,8730");
  });

  test("orders questions by what is asked for, and hides those that few answered", async () => {
    const rows = Array.from({ length: 21 }, (_, n) => (n < 20 ? (n < 5 ? "01" : n < 8 ? "10" : "11") : "110"));
    await open(await withAnswers(rows));
    const numbers = async () => (await cards()).map((card) => card.textContent?.match(/^N\.º (\d)/)?.[1]);
    expect(await numbers()).toEqual(["1", "2", "3"]);
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText(es.hard.order), es.hard.by.apart);
    // What too few answered tells nobody apart.
    expect((await numbers()).at(-1)).toBe("1");
    await user.click(screen.getByRole("checkbox", { name: "Solo con 20 personas o más" }));
    expect(await cards()).toHaveLength(2);
    expect(screen.getByText("2 preguntas")).toBeVisible();
  });

  test("prints people and lessons with the report", async () => {
    await open(await withDetails([detailsOf(1, sortKey)]), withQuestions());
    await cards();
    const names = screen.getAllByRole("rowheader", { hidden: true }).map(({ textContent }) => textContent);
    expect(names).toContain("Persona 0");
    expect(screen.getByText(es.people.lessons).closest(".print-only")).not.toBeNull();
  });

  test("is told in short beside who has done what, in the words of the questions", async () => {
    await open(await withDetails([detailsOf(2, sortKey), detailsOf(1, sortKey)]), withQuestions(), "results");
    const brief = (await screen.findByRole("heading", { name: es.hard.title })).closest("section");
    expect(brief?.textContent?.replace(/\s/g, " ")).toBe(
      `${es.hard.title}Pregunta de single50 % 2 personasPregunta de sort100 % 2 personas`,
    );
  });

  test("saves questions and answers as tables, with the chosen separator", async () => {
    const made = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:a");
    vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    await open(await withAnswers(["10", "01"]));
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByLabelText(csvWords.in.es.separator), ",");
    await user.click(screen.getByRole("button", { name: es.csv.answers }));
    const file = made.mock.calls[0]?.[0] as Blob;
    const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(file)).split("\r\n");
    expect(lines[0]).toBe(
      `\ufeff${Object.values(es.csv.columns).slice(8, 10).join(",")},lección,pregunta,forma,respuesta,puntos,máximo,bien,seguridad,segundos`,
    );
    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/^Persona \d,\d*,one,item-1,a-shape,[01],[01],1,[01],3,4$/);
    vi.restoreAllMocks();
  });
});

/** This DOM's blobs have no `arrayBuffer`. */
const bytesOf = (blob: Blob) =>
  new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });
