import { describe, expect, it } from "vitest";
import { rules } from "./rules.ts";
import samples from "./samples.ts";

const { full, spec } = samples;

describe("a triangle under the lesson as it is now", () => {
  it("has the words of today's language, place by place", () => {
    const fitted = rules.fit(spec.ca, full, true);
    expect(fitted.parts.map(({ label, question }) => ({ label, question }))).toEqual(spec.ca.parts);
    expect(fitted.parts.map(({ sees }) => sees)).toEqual(full.parts.map(({ sees }) => sees));
  });

  it("keeps with a part what was said of it when the author puts it at another place of the figure", () => {
    const [strategy, people, systems, customer] = spec.es.parts;
    if (!strategy || !people || !systems || !customer) throw new Error("no parts");
    const turned = { parts: [strategy, systems, { ...people, label: "Equipo" }, customer] };
    const fitted = rules.fit(turned, full, true);
    expect(fitted.parts.map(({ label }) => label)).toEqual(["Estrategia", "Sistemas", "Equipo", "Cliente"]);
    expect(fitted.parts.map(({ sees }) => sees)).toEqual([0, 2, 1, 3].map((at) => full.parts[at]?.sees));
  });
});
