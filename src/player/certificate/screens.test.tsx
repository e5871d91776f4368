import "fake-indexeddb/auto";
import { webcrypto } from "node:crypto";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import type { CourseIndex } from "../../course/types.ts";
import type { Certificate } from "../../learning/certificate.ts";
import { issuedKey, readIssued } from "../../learning/issued.ts";
import { startedEvent, submittedEvent } from "../../learning/testing/exams.ts";
import { testId } from "../../learning/testing.ts";
import { disk } from "../../state/testing.ts";
import { createSigning } from "../../storage/signing/signing.ts";
import { manualTimers } from "../../storage/testing.ts";
import { courseFiles, openPlayer } from "../testing.tsx";
import { words } from "./words.ts";

const { es } = words.in;
const day = Date.UTC(2026, 10, 22, 12);

/** A course of one lesson, with a final exam unless it is left out. */
function course(more: Partial<CourseIndex> = { exam: { items: 40, pass: 75, moduleMinimum: 50 }, version: "2026.11" }) {
  const files = courseFiles({ one: { es: [], ca: [] } });
  const index: CourseIndex = JSON.parse(files.get("index.json") ?? "");
  files.set("index.json", JSON.stringify({ ...index, ...more }));
  return files;
}

const device = (lacks: { readonly subtle?: undefined; readonly indexedDB?: undefined } = {}) =>
  createSigning({
    ...{ subtle: webcrypto.subtle as SubtleCrypto, indexedDB: new IDBFactory(), ...lacks },
    ...{ timers: manualTimers(), clock: { now: () => 5 } },
  });

const exam = (n: number, share: number, at = day) => [
  startedEvent({ n, at: at - 5, items: ["one/o/a"] }),
  submittedEvent({ n: n + 1, at, exam: testId(n), points: { a: share } }),
];
const passed = exam(1, 88);

interface Given {
  readonly events?: readonly { readonly id: string }[];
  readonly files?: ReturnType<typeof course>;
  readonly on?: ReturnType<typeof disk>;
  readonly signing?: ReturnType<typeof device>;
  readonly path?: string;
}

async function open({
  events = passed,
  files = course(),
  on = disk(),
  signing = device(),
  path = "/es/certificate/",
}: Given = {}) {
  for (const event of events) on.rows.set(event.id, event);
  return openPlayer({ files, path, on, now: day, late: { signing: async () => signing } });
}

async function nameIt(name: string) {
  const user = userEvent.setup();
  const field = await screen.findByRole("textbox", { name: es.name.label });
  await user.clear(field);
  if (name !== "") await user.type(field, name);
  await user.click(screen.getByRole("button", { name: es.name.make }));
  return user;
}

const sheet = () => screen.getByRole("article", { name: es.sheet.region });
const codeOf = () => sheet().querySelector("[translate=no]")?.textContent?.replace(/\s/g, "") ?? "";

describe("the page of the certificate", () => {
  test("says what is missing and leads to the exam, while none is passed", async () => {
    await open({ events: exam(1, 60) });
    expect(screen.getByRole("heading", { name: es.missing.title })).toBeVisible();
    expect(screen.getByText(/40 preguntas.*75\s%.*50\s%/)).toBeVisible();
    expect(screen.getByText(/60\s%/)).toBeVisible();
    expect(screen.getByRole("link", { name: es.missing.toExam })).toHaveAttribute("href", "../exam/");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  test("names the lessons that are to be mastered, in a course without an exam", async () => {
    await open({ events: [], files: course({}) });
    expect(screen.getByRole("link", { name: "one (es)" })).toBeVisible();
    expect(screen.queryByRole("link", { name: es.missing.toExam })).toBeNull();
  });

  test("asks for the name, and without one makes nothing and says so", async () => {
    await open();
    await nameIt("");
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription(new RegExp(es.name.missing));
    expect(screen.getByRole("textbox")).toHaveFocus();
    expect(screen.getByRole("textbox")).toHaveAttribute("autocomplete", "name");
    expect(screen.queryByRole("article")).toBeNull();
  });

  test("shows all that was passed, labelled self-declared, with a code that is genuine", async () => {
    const signing = device();
    await open({ signing });
    await nameIt("Núria Puig");
    await waitFor(() => expect(codeOf()).toMatch(/^A1\./));
    for (const said of [
      "Núria Puig",
      "A course",
      "88 %",
      "22 de noviembre de 2026",
      "2026.11",
      es.sheet.label,
      "15 minutos",
    ]) {
      expect(
        within(sheet()).getAllByText((_, node) => node?.textContent?.replace(/\s/g, " ") === said)[0],
      ).toBeVisible();
    }
    expect(within(sheet()).getByRole("img", { name: es.sheet.qr })).toBeVisible();
    const checked = await signing.check(codeOf());
    expect(checked).toMatchObject({ status: "genuine", own: true, certificate: { name: "Núria Puig", score: 88 } });
    expect(within(sheet()).getByText(checked.status === "genuine" ? checked.fingerprint : "")).toBeVisible();
  });

  test("shows the same code again, in whatever revision the course is, and another for another name", async () => {
    const [on, signing] = [disk(), device()];
    const first = await open({ on, signing });
    const user = await nameIt("Ana");
    await waitFor(() => expect(codeOf()).toMatch(/^A1\./));
    const code = codeOf();
    await first.progress.flush();
    first.unmount();
    const again = await open({
      on,
      signing,
      files: course({ exam: { items: 1, pass: 1 }, rev: "rev-9", version: "2031.1" }),
    });
    await waitFor(() => expect(codeOf()).toBe(code));
    expect(within(sheet()).getByText("2026.11")).toBeVisible();
    await user.click(screen.getByRole("button", { name: es.name.change }));
    expect(screen.getByRole("textbox", { name: es.name.label })).toHaveFocus();
    expect(screen.getByRole("textbox", { name: es.name.label })).toHaveValue("Ana");
    await nameIt("Ana Ferrer");
    await waitFor(() => expect(codeOf()).not.toBe(code));
    await waitFor(() => expect(codeOf()).toMatch(/^A1\./));
    expect(readIssued(again.progress.getState().values[issuedKey])).toMatchObject({ name: "Ana Ferrer" });
  });

  test("carries the best of several, and says that there are several", async () => {
    await open({ events: [...exam(1, 88), ...exam(3, 97, day + 9), ...exam(5, 80, day + 20)] });
    await nameIt("Ana");
    expect(within(sheet()).getAllByText("97 %")[0]).toBeVisible();
    expect(screen.getByText(/3 veces/)).toBeVisible();
  });

  test.each([
    ["insecure", device({ subtle: undefined })],
    ["unkept", device({ indexedDB: undefined })],
  ] as const)("can be printed without a code, and says why (%s)", async (why, signing) => {
    await open({ signing });
    await nameIt("Ana");
    expect(await within(sheet()).findByText(new RegExp(es.sheet[why]))).toBeVisible();
    expect(screen.getByRole("button", { name: es.tools.print })).toBeEnabled();
    expect(screen.queryByRole("button", { name: es.tools.copy })).toBeNull();
  });

  test("names whoever signs for the course", async () => {
    const signatory = { name: "Marc Pujol", role: { es: "Directora", ca: "Directora" } };
    await open({ files: course({ exam: { items: 40, pass: 75 }, brand: { name: "Botigues Serra", signatory } }) });
    await nameIt("Ana");
    for (const said of ["Botigues Serra", "Marc Pujol", "Directora"]) {
      expect(within(sheet()).getByText(said)).toBeVisible();
    }
  });

  test("copies the code whole, and where that is not allowed selects it and says so", async () => {
    await open();
    const user = await nameIt("Ana");
    const copy = await screen.findByRole("button", { name: es.tools.copy });
    const write = vi.spyOn(navigator.clipboard, "writeText");
    await user.click(copy);
    expect(write).toHaveBeenCalledWith(codeOf());
    expect(await screen.findByText(es.tools.copied)).toBeVisible();
    write.mockRejectedValueOnce(new Error());
    await user.click(copy);
    expect(await screen.findByText(es.tools.notCopied)).toBeVisible();
    expect(getSelection()?.toString().replace(/\s/g, "")).toBe(codeOf());
  });

  test("prints the sheet alone, whichever way printing was asked for", async () => {
    await open();
    await nameIt("Ana");
    dispatchEvent(new Event("beforeprint"));
    expect(screen.getByRole("banner", { hidden: true })).toHaveAttribute("data-print-away");
    expect(sheet().closest("[data-print-away]")).toBeNull();
    dispatchEvent(new Event("afterprint"));
    expect(document.querySelector("[data-print-away], [data-print-around]")).toBeNull();
  });
});

describe("the page that checks a code", () => {
  const says: Certificate = {
    ...{ lang: "es", name: "<img src=x onerror=alert(1)>", course: "Un curso", version: "1", day: "2026-11-22" },
    ...{ basis: "exam", score: 84, quarters: 41, modules: [{ title: "<b>Uno</b>", score: 90 }] },
  };
  const made = async (by: ReturnType<typeof device>) => {
    const done = await by.sign(says);
    return "code" in done ? done.code : "";
  };
  const check = async (text: string) => {
    const user = userEvent.setup();
    const field = screen.getByRole("textbox", { name: es.verify.field });
    await user.clear(field);
    await user.click(field);
    await user.paste(text);
    await user.click(screen.getByRole("button", { name: es.verify.submit }));
  };

  test("says what a genuine one says, as text and nothing else, and whose it is", async () => {
    const signing = device();
    const code = await made(signing);
    const view = await open({ events: [], signing, path: "/es/verify/" });
    await check(`https://example.org/es/verify/#${code.slice(0, 80)}\n${code.slice(80)}`);
    expect(await screen.findByText(es.verify.genuine)).toBeVisible();
    expect(screen.getByText(es.verify.own)).toBeVisible();
    expect(screen.getByText(says.name)).toBeVisible();
    expect(view.container.querySelector("main img, main b")).toBeNull();
    await view.unmount();
    await open({ events: [], path: `/es/verify/#${code}` });
    expect(await screen.findByText(es.verify.other)).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveValue(code);
  });

  test.each([
    ["foreign", () => "hola"],
    ["newer", (code: string) => code.replace("A1.", "A7.")],
    ["cut", (code: string) => code.slice(0, -9)],
    ["changed", (code: string) => code.replace(/^(A1\..{30})./, (_, head) => `${head}${code[33] === "A" ? "B" : "A"}`)],
  ] as const)("tells of one that is %s what is wrong and what to do", async (status, spoil) => {
    const signing = device();
    await open({ events: [], signing, path: "/es/verify/" });
    await check(spoil(await made(signing)));
    expect(await screen.findByText(es.verify[status])).toBeVisible();
    expect(screen.getByText(es.verify[`${status}Text`])).toBeVisible();
    expect(screen.queryByText(says.name)).toBeNull();
  });

  test("asks for a code where there is none, and unsays what it said of another", async () => {
    const signing = device();
    await open({ events: [], signing, path: "/es/verify/" });
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: es.verify.submit }));
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription(es.verify.empty);
    await check(await made(signing));
    expect(await screen.findByText(es.verify.genuine)).toBeVisible();
    await user.type(screen.getByRole("textbox"), "x");
    expect(screen.queryByText(es.verify.genuine)).toBeNull();
    expect(screen.queryByText(says.name)).toBeNull();
  });

  test("says so where the browser cannot check, or what checks did not come", async () => {
    const code = await made(device());
    const view = await open({ events: [], signing: device({ subtle: undefined }), path: `/es/verify/#${code}` });
    expect(await screen.findByText(es.verify.unable)).toBeVisible();
    view.unmount();
    await openPlayer({
      files: course(),
      path: `/es/verify/#${code}`,
      late: { signing: () => Promise.reject(new Error()) },
    });
    expect(await screen.findByText(es.verify.failed)).toBeVisible();
  });
});
