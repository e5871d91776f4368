import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { usePrinting } from "./useMedia.ts";

test("all is drawn within the event before printing, and no longer after it", async () => {
  const quiet = Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
  window.matchMedia = () => quiet;
  const { result } = renderHook(() => usePrinting());
  expect(result.current).toBe(false);
  // No `act`: nothing may be left to be drawn later.
  window.dispatchEvent(new Event("beforeprint"));
  expect(result.current).toBe(true);
  window.dispatchEvent(new Event("afterprint"));
  await expect.poll(() => result.current).toBe(false);
});
