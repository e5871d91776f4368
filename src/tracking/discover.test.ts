import { describe, expect, test } from "vitest";
import { findApi } from "./discover.ts";

/** A window with no way out: its parent is itself. */
function frame(more: object = {}): Record<string, unknown> {
  const own: Record<string, unknown> = { ...more };
  own.parent ??= own;
  return own;
}
/** A window of another origin: whatever is read of it but its parent throws. */
const foreign = (parent?: object) =>
  new Proxy(frame(parent === undefined ? {} : { parent }), {
    get(target, name) {
      if (name === "parent") return target.parent;
      throw new DOMException("Blocked a frame from accessing a cross-origin frame.", "SecurityError");
    },
  });
const API = { LMSInitialize: () => "true" };

describe("the API of an LMS", () => {
  test("is found in the window itself, in its parents, in its opener and in that one's parents", () => {
    expect(findApi(frame({ API }), "API")).toBe(API);
    expect(findApi(frame({ parent: frame({ parent: frame({ API }) }) }), "API")).toBe(API);
    expect(findApi(frame({ opener: frame({ API }) }), "API")).toBe(API);
    expect(findApi(frame({ opener: frame({ parent: frame({ API }) }) }), "API")).toBe(API);
  });

  test("is the nearest, and a parent's goes before an opener's", () => {
    const far = { far: true };
    expect(findApi(frame({ parent: frame({ API, parent: frame({ API: far }) }) }), "API")).toBe(API);
    expect(findApi(frame({ parent: frame({ API }), opener: frame({ API: far }) }), "API")).toBe(API);
  });

  test("is found in the opener of a window above", () => {
    expect(findApi(frame({ parent: frame({ opener: frame({ API }) }) }), "API")).toBe(API);
  });

  test("is that of its version", () => {
    expect(findApi(frame({ API }), "API_1484_11")).toBeUndefined();
    expect(findApi(frame({ API, API_1484_11: {} }), "API")).toBe(API);
  });

  test("is found behind windows of another origin", () => {
    expect(findApi(frame({ parent: foreign(frame({ API })) }), "API")).toBe(API);
    expect(findApi(frame({ parent: foreign(), opener: frame({ API }) }), "API")).toBe(API);
  });

  test("is not there where nothing is, where frames go round in a ring, or where it is no object", () => {
    const ring = frame();
    ring.parent = frame({ parent: ring });
    expect(findApi(frame(), "API")).toBeUndefined();
    expect(findApi(ring, "API")).toBeUndefined();
    expect(findApi(frame({ API: null, opener: null }), "API")).toBeUndefined();
    expect(findApi(frame({ API: "yes" }), "API")).toBeUndefined();
  });
});
