import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createShelf, type Shelf } from "../../base/shelf.ts";
import { isComing, useKinds } from "./useKinds.ts";

/** Stands for the code of kinds, on a shelf that each test fills as it wants. */
const code = vi.hoisted(() => ({ shelf: undefined as Shelf<string, true> | undefined }));
vi.mock("../../activities/load.ts", () => ({
  loadActivityKinds: (names: string[]) => code.shelf?.load(names),
  activityKindNow: (name: string) => code.shelf?.now(name),
}));
const fetchKind = vi.fn<(name: string) => Promise<true>>();

function Names({ names }: { names: readonly string[] }) {
  const kinds = useKinds(names);
  return (
    <>
      <p>{names.map((name) => `${name}: ${isComing(name) ? "coming" : "here"}`).join()}</p>
      {kinds.failed && (
        <button type="button" onClick={kinds.retry}>
          Again
        </button>
      )}
    </>
  );
}

const said = () => screen.getByText(/:/).textContent;

beforeEach(() => {
  code.shelf = createShelf(fetchKind);
  fetchKind.mockReset();
});

describe("the code of what was made", () => {
  it("is fetched, each kind once, and drawn when it has come", async () => {
    fetchKind.mockResolvedValue(true);
    const { rerender } = render(<Names names={["table", "table"]} />);
    expect(said()).toBe("table: coming,table: coming");
    await act(async () => {});
    expect(said()).toBe("table: here,table: here");
    rerender(<Names names={["table", "cycle"]} />);
    await act(async () => {});
    expect(said()).toBe("table: here,cycle: here");
    expect(fetchKind.mock.calls).toEqual([["table"], ["cycle"]]);
  });

  it("is not waited for where there is no such kind", async () => {
    render(<Names names={["hologram"]} />);
    expect(said()).toBe("hologram: here");
    expect(fetchKind).not.toHaveBeenCalled();
  });

  it("is said to have failed, and asked for again by whoever reads that, and when the network is back", async () => {
    fetchKind.mockRejectedValueOnce(new Error("Failed to fetch")).mockRejectedValueOnce(new Error("Failed to fetch"));
    render(<Names names={["table"]} />);
    await act(async () => {});
    await userEvent.click(screen.getByRole("button", { name: "Again" }));
    expect(screen.getByRole("button", { name: "Again" })).toBeInTheDocument();
    fetchKind.mockResolvedValue(true);
    await act(async () => void window.dispatchEvent(new Event("online")));
    expect(screen.queryByRole("button")).toBeNull();
    expect(said()).toBe("table: here");
    expect(fetchKind).toHaveBeenCalledTimes(3);
  });
});
