import type { Page } from "@playwright/test";
import { expect } from "./site.ts";

/** Where a reader is, measured as it is seen. */

/** The first block that is seen below the header, and where it begins in the window. */
export function anchorInSight(page: Page): Promise<{ anchor: number; top: number }> {
  return page.evaluate(() => {
    const edge = Math.max(0, document.querySelector("header")?.getBoundingClientRect().bottom ?? 0);
    const tops = [...document.querySelectorAll("[data-anchor]")].map((each) => each.getBoundingClientRect());
    const anchor = tops.findIndex(({ bottom }) => bottom > edge + 1);
    return { anchor, top: tops[anchor]?.top ?? 0 };
  });
}

export function topOfAnchor(page: Page, anchor: number): Promise<number> {
  return page.evaluate(
    (at) => document.querySelectorAll("[data-anchor]")[at]?.getBoundingClientRect().top ?? Number.NaN,
    anchor,
  );
}

/** Every value in the databases of the page's origin, as JSON. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        found.push(await done(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify(found);
  });
}

/** Waits until the page has come to rest and its place, with the exercise in focus, is on disk. */
export async function kept(page: Page, exercise: string): Promise<void> {
  await expect
    .poll(async () => {
      const text = await stored(page);
      const place = /"key":"place","value":(\{[^}]*\})/.exec(text)?.[1];
      if (place === undefined) return "no place";
      const { item, block, offset } = JSON.parse(place) as { item?: string; block: number; offset: number };
      const top = await topOfAnchor(page, block);
      return item === exercise && Math.abs(top + offset) <= 1 ? "kept" : `${place} but at ${top}`;
    })
    .toBe("kept");
}
