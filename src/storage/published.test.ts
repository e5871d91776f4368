import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { activityOfKey, itemOfKey, placeKey, readDraft, readMaking, readPlace } from "./draft-values.ts";
import textDrafts from "./fixtures/drafts-v1.json?raw";
import textHere from "./fixtures/here-v1.json?raw";
import textKept from "./fixtures/kept-v1.json?raw";
import textPersist from "./fixtures/persist-v1.json?raw";
import textSettings from "./fixtures/settings-v1.json?raw";
import textReading from "./fixtures/settings-v1-reading.json?raw";
import textRoom from "./fixtures/settings-v1-room.json?raw";
import { createHere, hereKey } from "./here.ts";
import { KEPT_KEY, keptMarks } from "./kept-marks.ts";
import { PERSIST_KEY, persistWhenWorth } from "./persist.ts";
import { createSettings, type DeviceSettings, readSettings, SETTINGS_KEY } from "./settings.ts";

/** A storage that has one value under one key. */
const having = (key: string, text: string) => ({
  getItem: (asked: string) => (asked === key ? text : null),
  setItem: vi.fn(),
  removeItem: vi.fn(),
});

describe("what learners' browsers have stored is still read whole", () => {
  test("settings, of every age", () => {
    const all: unknown[] = [textSettings, textReading, textRoom].flatMap((text) => JSON.parse(text));
    for (const settings of all) {
      const storage = having(SETTINGS_KEY, JSON.stringify(settings));
      expect(createSettings({ storage, onStorage: () => () => {} }).read()).toEqual(settings);
      // In a profile's row, too.
      expect(readSettings(settings)).toEqual(settings);
    }
    expectTypeOf<DeviceSettings>().branded.toEqualTypeOf<{
      readonly profile?: string;
      readonly lang?: string;
      readonly theme?: "system" | "light" | "dark";
      readonly text?: 100 | 112 | 125 | 150 | 175 | 200;
      readonly width?: 50 | 68 | 85;
      readonly speed?: 0.75 | 0.9 | 1 | 1.15 | 1.3 | 1.5 | 2;
      readonly motion?: "system" | "less";
      readonly assigned?: 0 | 1 | 2 | 3;
    }>();
  });

  test("half-given answers, things half made, and places", () => {
    const rows: { key: string; value: unknown }[] = JSON.parse(textDrafts);
    const kinds = rows.map(({ key, value }) => {
      if (key === placeKey) return expect(readPlace(value)).toEqual(value);
      if (itemOfKey(key) !== undefined) return expect(readDraft(value)).toEqual(value);
      expect(activityOfKey(key)).toBeDefined();
      return expect(readMaking(value)).toEqual(value);
    });
    expect(kinds).toHaveLength(6);
  });

  test("who is in a tab", () => {
    const tab = having(hereKey("customer-service"), textHere);
    const here = createHere({ tab, course: "customer-service", clock: { now: () => 1763769700000 } });
    expect(here.profile()).toBe("019ac0d0-11aa-7b02-8c55-0d9be1a2f301");
  });

  test("how much was kept", () => {
    const kept: Record<string, object> = JSON.parse(textKept);
    for (const [course, marks] of Object.entries(kept)) {
      expect(Object.fromEntries(keptMarks(having(KEPT_KEY, textKept), course).all())).toEqual(marks);
    }
  });

  test("when the browser was asked to delete nothing, so that it is not asked again", async () => {
    const persist = vi.fn(async () => true);
    const asked = { userAgent: "", maxTouchPoints: 0, secure: true, installed: true, storage: { persist } };
    const ask = (text: string) =>
      persistWhenWorth(
        { browser: asked, storage: having(PERSIST_KEY, text), now: () => 1763769800000 },
        { answers: 100, lessons: 1 },
      );
    await ask(textPersist);
    expect(persist).not.toHaveBeenCalled();
    await ask("null");
    expect(persist).toHaveBeenCalledOnce();
  });
});
