import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import type { Edition, Platform } from "../../state/edition.ts";
import { disk } from "../../state/testing.ts";
import { saveFile } from "../shell/save-file.ts";
import { courseFiles } from "../testing.tsx";
import { openPackagePlayer, platformTwin } from "./testing.tsx";
import { Unopened } from "./Unopened.tsx";
import { words } from "./words.ts";

vi.mock("../shell/save-file.ts", () => ({ saveFile: vi.fn() }));

const { es, ca } = words.in;
const files = courseFiles({ first: { es: [], ca: [] } });
const refusal = {
  why: "refused",
  what: "SetValue cmi.suspend_data",
  code: 405,
  text: "Incorrect Data Type",
  diagnostic: "",
} as const;

const open = (edition: Edition, lang = "es", on = disk()) =>
  openPackagePlayer({ files, path: `/${lang}/`, edition, on });
const inLms = (platform: Platform, lang?: string, on?: ReturnType<typeof disk>) =>
  open({ kind: "lms", platform }, lang, on);

/** A browser that keeps nothing. */
function noDisk() {
  const on = disk();
  return {
    ...on,
    open: async () => ({ ...(await on.open()), durable: false, why: "refused", error: new Error("no") }) as const,
  } as ReturnType<typeof disk>;
}

describe("what a package says of its platform", () => {
  test.each([
    ["gone", { status: "gone", refusals: [{ ...refusal, why: "gone" }] }, es.gone],
    ["refusing", { status: "refused", refusals: [refusal] }, es.refused],
    ["refusing for good", { status: "refused", final: true, refusals: [refusal] }, es.refusedFinal],
    ["absent", { status: "alone" }, es.alone],
    ["unwilling to begin", { status: "alone", refusals: [refusal] }, es.unbegun],
    ["showing without counting", { status: "watching" }, es.watching],
    ["told again", { recovered: true }, es.back],
    ["left", { status: "ended" }, es.ended],
    ["left without having all", { status: "ended", waiting: 2 }, es.endedUnsent],
  ] as const)("is that it is %s, and what that means", async (_, state, said) => {
    await inLms(platformTwin(state).platform);
    expect(await screen.findByText(said)).toBeVisible();
  });

  test.each([
    ["gone", { status: "gone" }, es.goneUnkept],
    ["refusing", { status: "refused", refusals: [refusal] }, es.refusedUnkept],
    ["absent", { status: "alone" }, es.aloneUnkept],
    ["unwilling to begin", { status: "alone", refusals: [refusal] }, es.unbegunUnkept],
  ] as const)("does not promise that it is kept here where nothing is (%s)", async (_, state, said) => {
    await inLms(platformTwin({ ...state, copied: false }).platform, "es", noDisk());
    expect(await screen.findByText(said)).toBeVisible();
  });

  test.each(["broken", "newer", "lost"] as const)("is what was found at the launch: %s", async (told) => {
    await inLms(platformTwin({}, { told }).platform, "ca");
    expect(await screen.findByText(ca[told])).toBeVisible();
  });

  test.each([
    ["over", es.over, es.overUnkept],
    ["unbegun", es.shut, es.shutUnkept],
  ] as const)("is that this visit sends nothing, and the next one will: %s", async (told, kept, unkept) => {
    const { platform, asked } = platformTwin({ status: "alone", refusals: [refusal] }, { told });
    const first = await inLms(platform);
    expect(await screen.findByText(kept)).toBeVisible();
    if (told === "over") expect(screen.queryByRole("button", { name: es.retry })).toBeNull();
    else {
      await userEvent.click(screen.getByRole("button", { name: es.retry }));
      expect(asked).toEqual(["retry"]);
    }
    first.unmount();
    await inLms(platformTwin({ status: "alone", copied: false }, { told }).platform, "es", noDisk());
    expect(await screen.findByText(unkept)).toBeVisible();
  });

  test("is nothing while all is well, and that it is open twice as long as it is", async () => {
    const { platform, windows } = platformTwin({ status: "waiting", waiting: 1 });
    await inLms(platform);
    await screen.findByRole("button", { name: new RegExp(es.exit) });
    const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(status().join("")).toBe("");
    await act(async () => windows.setState(1));
    expect(await screen.findByText(es.twice)).toBeVisible();
    await act(async () => windows.setState(0));
    expect(status().join("")).toBe("");
  });

  test("offers no other try of what will not be sent again", async () => {
    await inLms(platformTwin({ status: "refused", final: true, refusals: [refusal] }).platform);
    expect(await screen.findByText(es.refusedFinal)).toBeVisible();
    expect(screen.queryByRole("button", { name: es.retry })).toBeNull();
  });

  test("has what the platform itself says, word by word, and a way to try at once", async () => {
    const { platform, asked, set } = platformTwin({
      status: "refused",
      refusals: [refusal, { ...refusal, what: "Commit", code: 0, text: "", diagnostic: "" }],
    });
    await inLms(platform);
    const details = (await screen.findByText(es.details)).closest("details") as HTMLDetailsElement;
    const items = within(details).getAllByRole("listitem", { hidden: true });
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "SetValue cmi.suspend_data (código 405): Incorrect Data Type",
      `Commit: ${es.silent}`,
    ]);
    await userEvent.click(screen.getByRole("button", { name: es.retry }));
    expect(asked).toEqual(["retry"]);
    await set({ status: "sent", refusals: [], recovered: true });
    expect(screen.queryByRole("button", { name: es.retry })).toBeNull();
    expect(screen.getByText(es.back)).toBeVisible();
  });
});

describe("the way out to the platform", () => {
  const exit = () => screen.findByRole("button", { name: new RegExp(es.exit) });

  test("ends the visit", async () => {
    const { platform, asked } = platformTwin();
    await inLms(platform);
    await userEvent.click(await exit());
    expect(asked).toEqual(["exit"]);
    expect(screen.queryByText(es.unsent.title)).toBeNull();
  });

  test("goes back where the platform wants the learner, and closes nothing then", async () => {
    const goBack = vi.fn();
    const close = vi.spyOn(window, "close").mockImplementation(() => {});
    const { platform } = platformTwin();
    await inLms({ ...platform, goBack });
    vi.stubGlobal("opener", {});
    await userEvent.click(await screen.findByRole("button", { name: new RegExp(es.exit) }));
    await waitFor(() => expect(goBack).toHaveBeenCalledOnce());
    expect(close).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  test("asks first where the platform has not everything, and ends only if that is wanted", async () => {
    const { platform, asked, set } = platformTwin({ status: "gone" }, { ends: false });
    await inLms(platform);
    await userEvent.click(await exit());
    const dialog = () => screen.getByRole("dialog", { name: es.unsent.title });
    expect(dialog()).toHaveTextContent(es.unsent.kept);
    const stay = within(dialog()).getAllByRole("button", { name: es.unsent.stay });
    await userEvent.click(stay[1] as HTMLElement);
    expect(asked).toEqual(["exit"]);
    await set({ copied: false });
    await userEvent.click(await exit());
    expect(dialog()).toHaveTextContent(es.unsent.lost);
    await userEvent.click(within(dialog()).getByRole("button", { name: es.unsent.leave }));
    expect(asked).toEqual(["exit", "exit", "exit anyway"]);
  });

  test("says that it takes a while where an answer has to be waited for, and asks once", async () => {
    let answer = (_: boolean) => {};
    const ends = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    const { platform, asked } = platformTwin({}, { ends });
    await inLms(platform);
    await userEvent.click(await exit());
    const busy = () => screen.getByRole("button", { name: new RegExp(es.leaving) });
    expect(busy()).toHaveAttribute("aria-busy", "true");
    await userEvent.click(busy());
    expect(asked).toEqual(["exit"]);
    await act(async () => answer(false));
    expect(screen.getByRole("dialog", { name: es.unsent.title })).toBeVisible();
    expect(await exit()).toHaveAttribute("aria-busy", "false");
  });

  test.each(["alone", "ended"] as const)("is not there where nothing can be ended (%s)", async (status) => {
    await inLms(platformTwin({ status }).platform);
    await screen.findByText(es[status]);
    expect(screen.queryByRole("button", { name: new RegExp(es.exit) })).toBeNull();
  });
});

describe("what a file says of the place that it was opened from", () => {
  test("is nothing where that keeps what is done", async () => {
    await open({ kind: "file" });
    await screen.findAllByRole("status");
    expect(screen.queryByText(es.file)).toBeNull();
  });

  test("is that nothing is kept, with a copy to take along", async () => {
    await open({ kind: "file" }, "es", noDisk());
    expect(await screen.findByText(es.file)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: es.download }));
    expect(saveFile).toHaveBeenCalledWith(expect.stringMatching(/\.json$/), expect.stringContaining('"events"'));
  });
});

test.each([
  ["lms", "ca", ca],
  ["file", "es", es],
  ["lms", "fr", es],
] as const)(
  "a package of which a file is missing says so instead of staying empty (%s, %s)",
  async (kind, lang, said) => {
    const onRetry = vi.fn();
    render(<Unopened kind={kind} languages={[lang]} onRetry={onRetry} />);
    expect(screen.getByRole("alert")).toHaveTextContent(said.unopened[kind]);
    await userEvent.click(screen.getByRole("button", { name: said.unopened.retry }));
    expect(onRetry).toHaveBeenCalledOnce();
  },
);
