import { act, fireEvent, render, screen } from "@testing-library/react";
import { type ReactNode, startTransition, useSyncExternalStore } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { InWords } from "../../../tests/support/words.tsx";
import { createShelf, type Shelf } from "../../base/shelf.ts";
import type { Block } from "../../course/types.ts";
import { es } from "../../i18n/words/es/index.ts";
import { WhenHere } from "./WhenHere.tsx";

/** Stands for the code of kinds and figures: all of it is one thing, on a shelf that each test fills as it wants. */
const code = vi.hoisted(() => ({ shelf: undefined as Shelf<"code", true> | undefined }));
vi.mock("./code.ts", () => ({
  hasCode: () => code.shelf?.now("code") !== undefined,
  codeArrivals: () => [code.shelf?.arrival("code")],
  loadCode: () => code.shelf?.load(["code"]),
}));
const fetchCode = vi.fn<() => Promise<true>>();

const figure: Block = { type: "figure", kind: "chain", items: [] };
const exercise = { type: "exercise", kind: "single", id: "q" } as Block;

/** Stands for progress, which may arrive before the code. */
const progress = createStore(() => ({ answers: 0 }));

function Card() {
  const { answers } = useSyncExternalStore(progress.subscribe, progress.getState, progress.getInitialState);
  return (
    <button type="button" onClick={() => progress.setState({ answers: answers + 1 })}>
      {`Answered ${answers}`}
    </button>
  );
}

/** Drawn once, as a block of a lesson is that does not change. */
const drawn = (block: Block) => (
  <WhenHere block={block} meanwhile={<p>Meanwhile</p>}>
    <Card />
  </WhenHere>
);
const pages = new Map<Block, ReactNode>([figure, exercise].map((block) => [block, drawn(block)]));
const page = (block: Block, lang: "es" | "ca" = "es") => <InWords lang={lang}>{pages.get(block)}</InWords>;

/** From here on the code has to be fetched anew. */
function emptyShelf() {
  const shelf = createShelf(fetchCode);
  code.shelf = shelf;
  return async () => {
    fetchCode.mockResolvedValueOnce(true);
    await act(() => shelf.load(["code"]));
  };
}

let root: Root | undefined;

/** A page whose file was written with all code at hand, and which starts before that has come. */
async function open(block: Block) {
  const container = document.body.appendChild(document.createElement("div"));
  await emptyShelf()();
  container.innerHTML = renderToString(page(block));
  const written = screen.getByRole("button");
  const come = emptyShelf();
  fetchCode.mockClear();
  const recovered: unknown[] = [];
  const started = await act(async () =>
    hydrateRoot(container, page(block), { onRecoverableError: (error) => recovered.push(error) }),
  );
  root = started;
  return { written, come, recovered, root: started };
}

afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  progress.setState({ answers: 0 });
  fetchCode.mockReset();
});

describe("a block of a prerendered page whose code has not come", () => {
  it("stays as it was written, and comes alive with what has happened meanwhile", async () => {
    fetchCode.mockReturnValue(new Promise(() => {}));
    const { written, come, recovered } = await open(exercise);
    fireEvent.click(written);
    await act(async () => progress.setState({ answers: 3 }));
    expect(screen.getByRole("button")).toBe(written);
    expect(written).toHaveTextContent("Answered 0");
    expect(screen.queryByRole("status")).toBeNull();

    await come();
    expect(screen.getByRole("button")).toBe(written);
    expect(written).toHaveTextContent("Answered 3");
    fireEvent.click(written);
    expect(written).toHaveTextContent("Answered 4");
    expect(recovered).toEqual([]);
  });

  it("stays when the page changes round it", async () => {
    fetchCode.mockReturnValue(new Promise(() => {}));
    const { written, come, recovered, root } = await open(exercise);
    await act(async () => startTransition(() => root.render(page(exercise, "ca"))));
    expect(screen.getByRole("button")).toBe(written);
    await come();
    expect(screen.getByRole("button")).toBe(written);
    expect(recovered).toEqual([]);
  });

  it("stays, with what was ticked in it, also when React has to give it up", async () => {
    fetchCode.mockReturnValue(new Promise(() => {}));
    const { written, come, root } = await open(exercise);
    // In a browser it is enough that a link to a passage is followed.
    await act(async () => root.render(<InWords lang="es">{drawn(exercise)}</InWords>));
    expect(screen.getByRole("button")).toBe(written);
    expect(written).toBeVisible();
    expect(screen.queryByText("Meanwhile")).toBeNull();
    await come();
    expect(screen.getByRole("button")).not.toBe(written);
    fireEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("button")).toHaveTextContent("Answered 1");
  });

  it("says so when it cannot be had, hides its controls, and asks again when the network is back", async () => {
    fetchCode.mockRejectedValue(new TypeError("Failed to fetch"));
    const { written, come, recovered } = await open(exercise);
    expect(screen.getByRole("status")).toHaveTextContent(es.player.unstarted);
    expect(screen.getByRole("button")).toBe(written);
    expect(written.closest("[data-unstarted]")).not.toBeNull();

    await act(async () => fireEvent(window, new Event("online")));
    expect(fetchCode).toHaveBeenCalledTimes(2);
    expect(screen.getByRole("status")).toBeInTheDocument();

    await come();
    expect(screen.queryByRole("status")).toBeNull();
    expect(screen.getByRole("button")).toBe(written);
    expect(written.closest("[data-unstarted]")).toBeNull();
    fireEvent.click(written);
    expect(written).toHaveTextContent("Answered 1");
    await act(async () => fireEvent(window, new Event("online")));
    expect(fetchCode).toHaveBeenCalledTimes(3);
    expect(recovered).toEqual([]);
  });

  it("says nothing of a figure: it is there to be seen, and is seen", async () => {
    fetchCode.mockRejectedValue(new TypeError("Failed to fetch"));
    const { written } = await open(figure);
    expect(fetchCode).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("status")).toBeNull();
    expect(screen.getByRole("button")).toBe(written);
  });
});

describe("a block that is drawn anew", () => {
  it("asks for nothing when its code is there", async () => {
    await emptyShelf()();
    render(page(exercise));
    expect(screen.getByRole("button")).toHaveTextContent("Answered 0");
    expect(fetchCode).toHaveBeenCalledTimes(1);
  });

  it("can be read until its code has come", async () => {
    fetchCode.mockReturnValue(new Promise(() => {}));
    const come = emptyShelf();
    await act(async () => render(page(exercise)));
    expect(screen.getByText("Meanwhile")).toBeVisible();
    await come();
    expect(screen.getByRole("button")).toHaveTextContent("Answered 0");
    expect(screen.queryByText("Meanwhile")).toBeNull();
  });
});
