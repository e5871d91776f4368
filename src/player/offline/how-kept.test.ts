import { describe, expect, it } from "vitest";
import type { OfflineState } from "../../state/offline-state.ts";
import { bytesKept, howKept } from "./how-kept.ts";

const state = (es: "none" | "partly" | "whole", shell: "none" | "partly" | "whole"): OfflineState => ({
  support: "yes",
  languages: { es: { kept: es, files: 2, bytes: 100 }, ca: { kept: "whole", files: 2, bytes: 30 } },
  shell: { kept: shell, files: 1, bytes: 7 },
});

describe("What is kept", () => {
  it("is whole only with what all languages need", () => {
    expect(howKept(state("whole", "whole"), "es")).toBe("whole");
    expect(howKept(state("whole", "partly"), "es")).toBe("partly");
    expect(howKept(state("none", "whole"), "es")).toBe("none");
    expect(howKept(state("partly", "whole"), "es")).toBe("partly");
    expect(howKept(state("whole", "whole"), "fr")).toBe("none");
  });

  it("is added up from what is there whole, and said to be more where something is there in part", () => {
    expect(bytesKept(state("whole", "whole"))).toEqual({ bytes: 137, least: false });
    expect(bytesKept(state("partly", "whole"))).toEqual({ bytes: 37, least: true });
    expect(bytesKept({ support: "checking", languages: {} })).toEqual({ bytes: 0, least: false });
  });
});
