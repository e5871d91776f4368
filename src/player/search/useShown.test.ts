// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { LESSONS, useShown } from "./useShown.ts";

it("shows as many again to whoever comes back, and only of what they had asked", () => {
  history.replaceState({ key: "the router's" }, "");
  const first = renderHook(() => useShown("es cliente"));
  expect(first.result.current.shown).toBe(LESSONS);
  act(() => first.result.current.showMore());
  expect(first.result.current.shown).toBe(2 * LESSONS);
  first.unmount();
  expect(history.state).toMatchObject({ key: "the router's" });
  expect(renderHook(() => useShown("es cliente")).result.current.shown).toBe(2 * LESSONS);
  expect(renderHook(() => useShown("ca client")).result.current.shown).toBe(LESSONS);
});
