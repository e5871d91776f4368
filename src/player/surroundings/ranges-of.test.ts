// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { rangesOf } from "./ranges-of.ts";

describe("the words of a passage that a search led to", () => {
  it("are found however they are written, but not in notes that stand at it, nor in what is only heard", () => {
    const place = document.createElement("div");
    place.innerHTML =
      "<div data-notes='list'>La reclamació</div><p>Una <em>Reclamació</em>, i <span class='visually-hidden'>reclamació</span> més: reclamacio.</p>";
    expect(rangesOf(place, new Set(["reclamacio"])).map(String)).toEqual(["Reclamació", "reclamacio"]);
  });
});
