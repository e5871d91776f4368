import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { readGift } from "../formats/gift/read.ts";
import { runItems } from "./items-run.ts";

const folder = mkdtempSync(join(tmpdir(), "atenta-items-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** Runs the command on the demo course. */
async function items(...args: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const voice = { print: (text: string) => said.push(text), complain: (text: string) => complained.push(text) };
  const status = await runItems(args, "tests/fixtures/courses/demo", voice);
  return { status, stdout: said.join("\n"), stderr: complained.join("\n") };
}

const gift = `::Saludo::¿Qué haces primero? {=Saludas#Claro. ~Sigues a lo tuyo#No.}

::Sola::¿Cuánto es? {=3

// [tag:suma]
::Suma::Dos y dos son {#4}.
`;

describe("npm run items", () => {
  test("takes a module out as GIFT, says what stays behind, and brings it in again", async () => {
    const file = at("demo.gift.txt");
    const out = await items(
      "export",
      "--format",
      "gift",
      "--lang",
      "es",
      "--modules",
      "workshop",
      "--banks",
      "--out",
      file,
    );
    expect(out).toMatchObject({ status: 0, stderr: "" });
    const { questions, problems } = readGift(readFileSync(file, "utf8"));
    expect(problems).toEqual([]);
    expect(questions.map(({ id }) => id)).toContain("bank-two-signatures");
    expect(out.stdout).toContain(`${file}: gift, ${questions.length} of `);
    expect(out.stdout).toMatch(/\nLeft out:\n +\d+ {2}GIFT has no question like a dialogue or a rating: /);

    const again = await items("import", file, "--lang", "ca", "--out", at("again.ca.md"), "--json");
    expect(again).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(again.stdout)).toMatchObject({
      questions: questions.length,
      carried: questions.length,
      checked: [],
    });
    expect(readFileSync(at("again.ca.md"), "utf8").match(/^:::\w+\{#/gm)).toHaveLength(questions.length);
  });

  test("takes the whole course out as QTI, with its titles and a file each", async () => {
    const file = at("demo-qti.zip");
    const out = await items("export", "--format", "qti", "--lang", "ca", "--banks", "--out", file);
    expect(out).toMatchObject({ status: 0, stderr: "" });
    const files = unzipSync(readFileSync(file));
    const written = Object.keys(files).filter((name) => name.startsWith("items/"));
    expect(out.stdout).toContain(`${file}: qti, ${written.length} of ${written.length} questions`);
    expect(out.stdout).toContain("conversations are adaptive items");
    expect(out.stdout).not.toContain("undefined");
    const test = strFromU8(files["test.xml"] ?? new Uint8Array());
    expect(test).toMatch(/<assessmentSection identifier="bank-workshop" title="(?!workshop")[^"]+"/);
  });

  test("names what could not be read by file, line and column, writes the rest, and ends with 1", async () => {
    const file = at("A mano.gift");
    writeFileSync(file, Buffer.from(gift, "latin1"));
    const read = await items("import", file, "--lang", "es");
    expect(read.status).toBe(1);
    expect(read.stdout).toMatch(/^---\ntitle: "A mano"\nminutes: 2\n/);
    expect(read.stderr).toContain(`${file}:3:21 error brace-open — Unexpected`);
    expect(read.stderr).toContain(`${file}:6:1 info tags — Its tags stay behind (suma)`);
    expect(read.stderr).toContain("was read as windows-1252");
    expect(read.stderr).toContain("2 questions read, 2 exercises made");
  });

  test("makes items of a bank", async () => {
    const file = at("bank.gift");
    writeFileSync(file, gift.split("\n\n")[0] ?? "");
    const bank = ["--lang", "es", "--bank", "--level", "recall", "--objective"];
    const read = await items("import", file, ...bank, "waiting/keep-the-hour");
    expect(read).toMatchObject({ status: 0, stderr: "1 question read, 1 exercise made" });
    expect(read.stdout).toMatch(/^:::single\{#saludo objective=waiting\/keep-the-hour level=recall\}/);
    const strange = await items("import", file, ...bank, "waiting/nothing");
    expect(strange).toMatchObject({ status: 2, stdout: "" });
    expect(strange.stderr).toContain("no objective waiting/nothing: waiting/name-the-wait, waiting/keep-the-hour");
  });

  test("refuses what is something else, and what the course does not have, in a line", async () => {
    writeFileSync(at("a.zip"), Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
    const zip = await items("import", at("a.zip"), "--lang", "es");
    expect(zip).toMatchObject({ status: 1, stdout: "" });
    expect(zip.stderr).toContain("ZIP archive");
    const gone = await items("import", at("gone.gift"), "--lang", "es");
    expect(gone.status).toBe(1);
    expect(gone.stderr).toContain("cannot be read");
    const strange = await items(
      "export",
      "--format",
      "gift",
      "--lang",
      "es",
      "--lessons",
      "nowhere",
      "--out",
      at("b.txt"),
    );
    expect(strange.status).toBe(2);
    expect(strange.stderr).toContain("The course has no lesson nowhere: it has first-minute, waiting");
  });
});
