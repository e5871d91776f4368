import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { PackageShelf } from "../../offline/kit.ts";
import { PackageError, type PackageProblem } from "../../packaging/errors.ts";
import { pack } from "../../packaging/pack.ts";
import { compiledFrom } from "../../packaging/testing/compiled.ts";
import { openPlayer } from "../../player/testing.tsx";
import { disk } from "../../state/testing.ts";
import { words as builder } from "../builder/words.ts";
import { words as trainers } from "../words.ts";
import { words } from "./words.ts";

const { es } = words.in;
const picker = builder.in.es.lessons;

/** What was saved as a file. */
const saved: { readonly name: string; readonly blob: Blob }[] = [];
vi.mock("../../player/shell/save-file.ts", () => ({
  saveBlob: (name: string, blob: Blob) => void saved.push({ name, blob }),
}));
vi.mock("../../packaging/pack.ts", async (original) => {
  const real = await original<typeof import("../../packaging/pack.ts")>();
  return { pack: vi.fn(real.pack) };
});
beforeEach(() => {
  saved.length = 0;
  vi.mocked(pack).mockClear();
});

const { output, parts } = await compiledFrom("tests/fixtures/courses/demo");
const { lessons } = JSON.parse(output.files.get("index.json") ?? "").modules[0] as { lessons: readonly string[] };

/** What packages are made of, on a device that can keep it. */
const shelfWith = (more: Partial<PackageShelf> = {}): PackageShelf => ({
  ...parts,
  // Node's buffers are no arrays of this window.
  picture: async (file) => new Uint8Array(await parts.picture(file)),
  keep: async () => ({ bytes: 1_654_321 }),
  ...more,
});

async function open({ shelf = shelfWith(), lang = "es", on = disk() } = {}) {
  const late = { packages: async () => shelf };
  const view = await openPlayer({ files: output.files, path: `/${lang}/trainer/packages/`, late, on });
  await screen.findByText(words.in[lang as "es"].format.legend);
  return { ...view, on, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole("button", { name });
const radio = (name: string) => screen.getByRole("radio", { name });
type User = ReturnType<typeof userEvent.setup>;

/** Chooses one lesson alone. */
async function chooseFirst(user: User) {
  await user.click(button(picker.nothing));
  const [box] = [...document.querySelectorAll<HTMLInputElement>("details input[type=checkbox]")];
  await user.click(box as HTMLInputElement);
}

async function make(user: User) {
  await user.click(button(es.make.button));
  return screen.findByRole("heading", { name: es.made.title });
}

describe("the page of packages", () => {
  test("says what it is for, is among the trainer's pages, and begins with the whole course in the version that all know", async () => {
    await open();
    expect(screen.getByText(es.intro)).toBeVisible();
    const here = screen.getByRole("link", { name: trainers.in.es.nav.packages });
    expect(here).toHaveAttribute("aria-current", "page");
    expect(radio(es.format.scorm12)).toBeChecked();
    expect(radio(es.format.scorm12)).toHaveAccessibleDescription(es.format.scorm12Hint);
    expect(radio("español")).toBeChecked();
    expect(radio(es.order.free)).toBeChecked();
    expect(screen.getByText(/^\d+ lecciones elegidas/)).toBeVisible();
    expect(screen.getByText(es.lessons.exam)).toBeVisible();
    expect(screen.getByText(/1,7 MB/)).toBeVisible();
  });

  test("says what does not come along with a part of the course, and what that part does not ask for", async () => {
    const { user } = await open();
    await chooseFirst(user);
    expect(screen.getByText(es.lessons.noExam)).toBeVisible();
    expect(screen.queryByText(es.lessons.exam)).toBeNull();
    expect(screen.queryByText(picker.before)).toBeNull();
  });

  test("offers one language for one file, and says why", async () => {
    const { user } = await open();
    await user.click(radio(es.language.both));
    await user.click(radio(es.format.html));
    expect(screen.queryByRole("radio", { name: es.language.both })).toBeNull();
    expect(radio("español")).toBeChecked();
    expect(screen.getByText(es.language.one)).toBeVisible();
    await user.click(radio(es.format.scorm12));
    expect(radio(es.language.both)).toBeChecked();
  });

  test("is as it was left when somebody comes back", async () => {
    const { user, on, unmount } = await open();
    await user.click(radio(es.format.scorm2004));
    await user.click(radio(es.order.fixed));
    await user.type(screen.getByLabelText(es.pass.label), "75");
    await chooseFirst(user);
    await waitFor(() => expect(JSON.stringify([...on.draftRows])).toContain('"75"'));
    unmount();
    await open({ on });
    expect(radio(es.format.scorm2004)).toBeChecked();
    expect(radio(es.order.fixed)).toBeChecked();
    expect(screen.getByLabelText(es.pass.label)).toHaveValue("75");
    expect(screen.getByText(/^1 lección elegida/)).toBeVisible();
  });
});

describe("a package is made", () => {
  test("as it was asked for, is told of in plain words, and can be downloaded again and again", async () => {
    const { user } = await open();
    await user.click(radio(es.language.both));
    await user.click(radio(es.order.fixed));
    await user.type(screen.getByLabelText(es.pass.label), "70");
    await chooseFirst(user);
    const title = await make(user);
    await waitFor(() => expect(title).toHaveFocus());
    expect(vi.mocked(pack).mock.calls[0]?.[0]).toEqual({
      ...{ format: "scorm12", languages: ["es", "ca"], lessons: lessons.slice(0, 1), pass: 70, order: "fixed" },
    });
    const told = within(screen.getByRole("region", { name: es.make.title }));
    expect(told.getByText(/1 lección, \d+ ejercicios?, \d+(?:,\d)? MB\./)).toBeVisible();
    expect(told.getByText(/ocupa \d+ de los 4096 caracteres/)).toBeVisible();
    expect(told.getByText(es.made.next)).toBeVisible();
    await user.click(button(es.made.download));
    await user.click(button(es.made.download));
    expect(saved.map(({ name }) => name)).toEqual(Array(2).fill("demo-es-ca-scorm12.zip"));
    const bytes = await saved[0]?.blob.slice(0, 2).text();
    expect([saved[0]?.blob.type, bytes]).toEqual(["application/zip", "PK"]);
  });

  test("for cmi5 as what the platform should ask for, which nobody is asked of another format", async () => {
    const { user, on, unmount } = await open();
    expect(screen.queryByText(es.moveOn.legend)).toBeNull();
    await user.click(radio(es.format.cmi5));
    expect(radio(es.format.cmi5)).toHaveAccessibleDescription(es.format.cmi5Hint);
    expect(radio(es.moveOn.usual)).toBeChecked();
    await user.click(radio(es.moveOn.Passed));
    await make(user);
    expect(vi.mocked(pack).mock.lastCall?.[0]).toMatchObject({ format: "cmi5", moveOn: "Passed" });
    expect(screen.getByText(es.made.nextCmi5)).toBeVisible();
    await waitFor(() => expect(JSON.stringify([...on.draftRows])).toContain('"Passed"'));
    unmount();
    const again = await open({ on });
    expect(radio(es.moveOn.Passed)).toBeChecked();
    await again.user.click(radio(es.format.xapi));
    expect(screen.queryByText(es.moveOn.legend)).toBeNull();
    await make(again.user);
    expect(vi.mocked(pack).mock.lastCall?.[0]).toEqual({ format: "xapi", languages: ["es"], order: "free" });
    expect(screen.getByText(es.made.nextXapi)).toBeVisible();
  });

  test("under the name that was given to it, also after it was made", async () => {
    const { user } = await open();
    await user.click(radio(es.format.html));
    await make(user);
    await user.type(screen.getByLabelText(es.name.label), "Acogida: Gràcia.html");
    expect(screen.getByText("Acogida- Gràcia.html")).toBeVisible();
    await user.click(button(es.made.download));
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([["Acogida- Gràcia.html", "text/html"]]);
    expect(screen.getByText(es.made.nextFile)).toBeVisible();
    // No platform has to remember anything.
    expect(screen.queryByText(/caracteres que permite/)).toBeNull();
  });

  test("says what would be left out first only where not all has room", async () => {
    const real = await pack({ format: "scorm12", languages: ["es"], order: "free" }, shelfWith());
    const state = {
      room: 4096,
      least: 100,
      tiers: [
        { name: "items", worst: 3_000, fits: "always" as const },
        { name: "drafts", worst: 9_000, fits: "mostly" as const },
      ],
    };
    vi.mocked(pack).mockResolvedValueOnce({ ...real, report: { ...real.report, state } });
    const { user } = await open();
    await make(user);
    expect(screen.getByText(/ocupa 3000 de los 4096/)).toHaveTextContent(es.made.rest);
    const [items] = state.tiers;
    const roomy = { ...real.report, state: { ...state, tiers: items === undefined ? [] : [items] } };
    vi.mocked(pack).mockResolvedValueOnce({ ...real, report: roomy });
    await make(user);
    expect(screen.getByText(/ocupa 3000 de los 4096/)).not.toHaveTextContent(es.made.rest);
  });

  test("and is no longer offered when something else is asked for", async () => {
    const { user } = await open();
    await make(user);
    await user.click(radio(es.format.scorm2004));
    expect(screen.queryByRole("button", { name: es.made.download })).toBeNull();
  });

  test("with progress, and can be called off by whoever pressed: no file, and the choice stays", async () => {
    let come: () => void = () => {};
    const waits = new Promise<void>((done) => {
      come = done;
    });
    const course = async (file: string) => {
      if (file !== "index.json") await waits;
      return parts.course(file);
    };
    const { user } = await open({ shelf: shelfWith({ course }) });
    await user.click(button(es.make.button));
    const bar = await screen.findByRole("progressbar", { name: es.make.going });
    expect(button(es.make.stop)).toHaveFocus();
    expect(screen.getByText(es.make.going)).toHaveAttribute("role", "status");
    expect(Number(bar.getAttribute("aria-valuenow"))).toBeGreaterThan(0);
    expect(bar).toHaveAttribute("aria-valuemax", "100");
    await user.keyboard("{Enter}");
    await screen.findByText(es.make.stopped);
    expect(button(es.make.button)).toHaveFocus();
    expect(screen.queryByRole("progressbar")).toBeNull();
    come();
    await make(user);
    expect(saved).toEqual([]);
  });

  test("not when the choice is changed on the way", async () => {
    const { user } = await open({ shelf: shelfWith({ kit: () => new Promise(() => {}) }) });
    await user.click(button(es.make.button));
    await screen.findByRole("progressbar");
    await user.click(radio(es.order.fixed));
    await screen.findByText(es.make.stopped);
    expect(radio(es.order.fixed)).toHaveFocus();
  });
});

describe("no package is made", () => {
  test("of nothing, nor with a mark that is none: it is told where it stands, each time", async () => {
    const { user } = await open();
    await user.click(button(picker.nothing));
    await user.type(screen.getByLabelText(es.pass.label), "ochenta");
    await user.click(button(es.make.button));
    const group = screen.getByRole("group", { name: picker.legend });
    await waitFor(() => expect(group).toHaveFocus());
    expect(group).toHaveAccessibleDescription(es.wrong.lessons);
    await user.click(button(es.make.button));
    await waitFor(() => expect(group).toHaveFocus());
    await user.click(button(picker.all));
    await user.click(button(es.make.button));
    const mark = screen.getByLabelText(es.pass.label);
    await waitFor(() => expect(mark).toHaveFocus());
    expect(mark).toBeInvalid();
    expect(mark).toHaveAccessibleDescription(new RegExp(es.wrong.pass));
    expect(pack).not.toHaveBeenCalled();
  });

  test.each<[string, Partial<PackageShelf>, string]>([
    ["the player for packages", { kit: () => Promise.reject(new TypeError("Failed to fetch")) }, es.failed.kit],
    ["a lesson", { course: () => Promise.reject(new TypeError("Failed to fetch")) }, es.failed.course],
  ])("where %s cannot be had, and it is said what to do; another try is open", async (_, broken, sentence) => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    const { user } = await open({ shelf: shelfWith(broken) });
    await user.click(button(es.make.button));
    expect((await screen.findByText(sentence)).closest("[role=alert]")).not.toBeNull();
    expect(button(es.make.button)).toBeEnabled();
    expect(button(es.make.button)).toHaveFocus();
    quiet.mockRestore();
  });

  test.each<[PackageProblem["is"], PackageProblem | Error, string]>([
    ["too-much", { is: "too-much", least: 5_000, room: 4_096 }, es.failed["too-much"]],
    ["unknown-lesson", { is: "unknown-lesson", names: ["gone"], known: [] }, es.failed.changed],
    ["empty", new Error("whatever"), es.failed.unknown],
  ])("that cannot be made: %s", async (_, problem, sentence) => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    const { user } = await open();
    vi.mocked(pack).mockRejectedValueOnce(problem instanceof Error ? problem : new PackageError(problem));
    await user.click(button(es.make.button));
    expect(await screen.findByText(sentence)).toBeVisible();
    quiet.mockRestore();
  });

  test("without a connection where its parts were never kept, which the page says beforehand; kept later, it says so", async () => {
    let online = false;
    const keep = async () => {
      if (!online) throw new TypeError("Failed to fetch");
      return { bytes: 2_000_000 };
    };
    const { user } = await open({ shelf: shelfWith({ keep }) });
    expect(await screen.findByText(es.kept.not)).toBeVisible();
    online = true;
    await make(user);
    expect(await screen.findByText(/2 MB/)).toBeVisible();
    expect(screen.queryByText(es.kept.not)).toBeNull();
  });
});
