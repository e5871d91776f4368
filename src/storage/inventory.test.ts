import { describe, expect, test } from "vitest";
import { courseName } from "./course-database.ts";
import { hereKey } from "./here.ts";
import { inventory, isNamed, storedAs } from "./inventory.ts";
import { SETTINGS_KEY } from "./settings.ts";

describe("the inventory of what is stored", () => {
  test.each([
    ["localStorage", SETTINGS_KEY, "settings"],
    ["sessionStorage", hereKey("customer-service"), "here"],
    ["IndexedDB", "atenta", "people"],
    ["IndexedDB", courseName("customer-service", "01JD0000000000000000000000"), "progress"],
    ["IndexedDB", courseName("customer-service", "01JD0000000000000000000000", 3), "progress"],
    ["IndexedDB", "atenta:signing", "signing"],
    ["CacheStorage", "atenta.offline:/any/folder/", "copy"],
  ] as const)("knows what %s has under %s", (store, name, id) => {
    expect(storedAs(store, name)?.id).toBe(id);
  });

  test.each([
    ["localStorage", "atenta.settings.other"],
    ["localStorage", "xatenta.settings"],
    ["localStorage", "atentaXsettings"],
    ["sessionStorage", SETTINGS_KEY],
    ["IndexedDB", "atenta:customer-service"],
    ["IndexedDB", "atenta:customer-service:a:2:3"],
    ["CacheStorage", "workbox-precache"],
  ] as const)("does not take for ours what %s has under %s", (store, name) => {
    expect(storedAs(store, name)).toBeUndefined();
  });

  test("knows each name as one thing alone", () => {
    const names = inventory.flatMap(({ store, names }) =>
      names.map((name) => ({ store, name: name.replace(/<\w+>/g, "x") })),
    );
    for (const { store, name } of names) {
      const known = inventory.filter(
        (entry) => entry.store === store && entry.names.some((each) => isNamed(each, name)),
      );
      expect(known.map(({ id }) => id)).toHaveLength(1);
    }
  });
});
