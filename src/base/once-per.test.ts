import { expect, test, vi } from "vitest";
import { oncePer } from "./once-per.ts";

test("works once for each object, also where nothing comes of it", () => {
  const work = vi.fn(({ name }: { readonly name?: string }) => name);
  const nameOf = oncePer(work);
  const [ana, nobody] = [{ name: "Ana" }, {}];
  expect([nameOf(ana), nameOf(nobody), nameOf(ana), nameOf(nobody)]).toEqual(["Ana", undefined, "Ana", undefined]);
  expect(work).toHaveBeenCalledTimes(2);
  expect(nameOf({ name: "Ana" })).toBe("Ana");
  expect(work).toHaveBeenCalledTimes(3);
});
