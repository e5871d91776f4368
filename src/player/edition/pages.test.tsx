import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, onTestFinished, test } from "vitest";
import { followAnchors } from "../../app/anchors.ts";
import { screenCode } from "../../app/package-screen-code.ts";
import type { CourseIndex } from "../../course/types.ts";
import { startedEvent, submittedEvent } from "../../learning/testing/exams.ts";
import { answeredEvent, testId } from "../../learning/testing.ts";
import type { Edition } from "../../state/edition.ts";
import { pageAt } from "../../ui/address.ts";
import { words as certificate } from "../certificate/words.ts";
import { words as data } from "../data/words.ts";
import { words as settings } from "../settings/words.ts";
import { courseFiles } from "../testing.tsx";
import { words as privacy } from "./privacy-words.ts";
import { openPackagePlayer, platformTwin } from "./testing.tsx";
import { words } from "./words.ts";

const plain = courseFiles({ first: { es: [], ca: [] }, second: { es: [], ca: [] } });

/** The same course with a final exam, which gives a certificate. */
const withExam = new Map(plain);
const index: CourseIndex = JSON.parse(plain.get("index.json") ?? "");
withExam.set("index.json", JSON.stringify({ ...index, exam: { items: 4, pass: 75 }, version: "1" }));
const passed = [
  startedEvent({ n: 1, at: 995, items: ["first/o/a"] }),
  submittedEvent({ n: 2, at: 1_000, exam: testId(1), points: { a: 90 } }),
];

const lms = (more: Partial<Edition> = {}): Edition => ({ kind: "lms", platform: platformTwin().platform, ...more });
const open = (path: string, edition: Edition, more = {}) =>
  openPackagePlayer({ files: withExam, path, edition, ...more });

/** All links of the page, once what stands around it is there too. */
async function links(edition: Edition): Promise<readonly string[]> {
  if (edition.kind === "lms") await screen.findByRole("button", { name: new RegExp(words.in.es.exit) });
  return [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
}

describe("pages of a package", () => {
  test.each(["home", "module", "lesson", "exam", "review", "search", "handouts", "notebook", "settings", "privacy"])(
    "all links of %s lead to a page that the package has, or to a place on it",
    async (page) => {
      const paths: Record<string, string> = { home: "/es/", module: "/es/work/", lesson: "/es/work/first/" };
      for (const edition of [lms(), { kind: "file" } as const]) {
        const { unmount } = await open(paths[page] ?? `/es/${page}/`, edition, {
          events: [answeredEvent({ n: 9, lesson: "first" })],
        });
        const all = await links(edition);
        expect(all.length).toBeGreaterThan(5);
        for (const address of all) {
          if (address === "./" || /^#[^/]/.test(address)) continue;
          const found = pageAt(new URL(address.slice(1), "http://package").pathname);
          expect([address, found?.name]).toEqual([expect.stringMatching(/^#\//), expect.any(String)]);
          expect(["lesson", ...Object.keys(screenCode)]).toContain(found?.name);
        }
        unmount();
      }
    },
  );

  test("a link within a page moves there and leaves the page's address", async () => {
    onTestFinished(followAnchors(document));
    await open("/es/settings/", lms());
    const before = location.href;
    const main = screen.getByRole("main");
    await userEvent.click(screen.getByRole("link", { name: "Ir al contenido" }));
    expect(main).toHaveFocus();
    expect(location.href).toBe(before);
  });

  test("settings are the look alone in a platform, and what was done as a file in a file", async () => {
    const { unmount } = await open("/es/settings/", lms());
    const jumps = () => screen.getByRole("navigation", { name: settings.in.es.sections });
    expect(within(jumps()).getAllByRole("link")).toHaveLength(1);
    expect(screen.queryByRole("heading", { name: data.in.es.title })).toBeNull();
    unmount();
    await open("/es/settings/", { kind: "file" });
    expect(within(jumps()).getAllByRole("link")).toHaveLength(2);
    expect(screen.getByRole("heading", { name: data.in.es.title })).toBeVisible();
    // There are no profiles that could be erased.
    expect(screen.queryByText(data.in.es.erase.text)).toBeNull();
  });

  test("the page of privacy says what goes to the platform, or that nothing goes anywhere", async () => {
    const { unmount } = await open("/es/privacy/", lms());
    expect(screen.getByRole("heading", { name: privacy.in.es.sent.title })).toBeVisible();
    unmount();
    await open("/ca/privacy/", { kind: "file" });
    expect(screen.getByText(privacy.in.ca.intro.file)).toBeVisible();
    expect(screen.queryByText(privacy.in.ca.sent.title)).toBeNull();
  });
});

describe("a certificate in a package", () => {
  const { es } = certificate.in;

  test("has the name that the platform gives, which nobody changes, and no code", async () => {
    await open("/es/certificate/", lms({ learner: "Aina Ferrer" }), { events: passed });
    const sheet = await screen.findByRole("article", { name: es.sheet.region });
    expect(sheet).toHaveTextContent("Aina Ferrer");
    expect(sheet).toHaveTextContent(es.sheet.unsigned);
    expect(screen.queryByRole("button", { name: es.name.change })).toBeNull();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  test("asks for a name in a file, where nobody has said it", async () => {
    await open("/es/certificate/", { kind: "file" }, { events: passed });
    await userEvent.type(await screen.findByRole("textbox"), "Aina{Enter}");
    expect(await screen.findByRole("article", { name: es.sheet.region })).toHaveTextContent("Aina");
    expect(screen.getByRole("button", { name: es.name.change })).toBeVisible();
  });

  test("does not exist for some of the lessons alone, and nothing leads there", async () => {
    const part = lms({ part: true });
    const { unmount } = await openPackagePlayer({ files: plain, path: "/es/certificate/", edition: part });
    expect(screen.getByRole("heading", { level: 1, name: "Aquí no hay nada" })).toBeVisible();
    unmount();
    await openPackagePlayer({ files: plain, path: "/es/", edition: part });
    expect((await links(lms())).filter((address) => address.includes("certificate"))).toEqual([]);
  });
});
