import { describe, expect, test } from "vitest";
import { inventory, isNamed } from "../../src/storage/inventory.ts";
import { namesIn, storingBreaches } from "./stored-names.ts";
import { projectFiles } from "./tree.ts";

/** What runs on learners' devices, and the pages that are written without the player. */
const files = [
  ...projectFiles(
    /^src\/(?!cli\/|compiler\/|review\/).*\.(?:tsx?|js)$|^src\/cli\/site\/(?:outer-pages|missing-page)\.ts$/,
  ),
].filter(([file]) => !/\.test\.tsx?$|testing|contract\.ts$/.test(file));

test("nothing is stored under a name that the inventory does not have, and nobody touches a store but its door", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap(([file, source]) => storingBreaches(file, source))).toEqual([]);
});

test("the inventory names nothing that no code stores", () => {
  const inCode = files
    .filter(([file]) => file !== "src/storage/inventory.ts")
    .flatMap(([file, source]) => namesIn(file, source).map(({ name }) => name));
  // The number of a database that took another's place is added to a name that stands for both.
  const added = "atenta:<course>:<profile>:<generation>";
  const unused = inventory
    .flatMap(({ names }) => names)
    .filter((pattern) => pattern !== added && !inCode.some((name) => isNamed(pattern, name)));
  expect(unused).toEqual([]);
});

describe("what breaks this is found", () => {
  test.each([
    ['export const KEY = "atenta.visits";', "is not in the inventory"],
    [`export const key = (course: string) => \`atenta.last:\${course}\`;`, "is not in the inventory"],
    ['export const script = `localStorage.getItem("atenta.theme")`;', "is not in the inventory"],
    ['localStorage.setItem("x", "y");', "touches localStorage"],
    ["export const a = window.sessionStorage;", "touches sessionStorage"],
    ['indexedDB.open("x");', "touches indexedDB"],
    ['export const a = () => caches.open("x");', "touches caches"],
    ['new BroadcastChannel("x");', "touches BroadcastChannel"],
    ['document.cookie = "a=b";', "touches cookie"],
    ['cookieStore.set("a", "b");', "touches cookieStore"],
    ["export const a = navigator.storage.getDirectory();", "touches getDirectory"],
  ])("%s", (source, breach) => {
    expect(storingBreaches("src/player/a.ts", source)).toEqual([expect.stringContaining(breach)]);
  });

  test.each([
    'export const KEY = "atenta.settings";',
    "export const open = (indexedDB: IDBFactory) => indexedDB.open('x');",
    `export const name = (course: string) => \`atenta.here:\${course}\`;`,
    'export const format = "atenta-backup";',
    "export const a = ({ caches }: { caches: CacheStorage }) => caches.keys();",
  ])("but not %s", (source) => {
    expect(storingBreaches("src/player/a.ts", source)).toEqual([]);
  });
});
