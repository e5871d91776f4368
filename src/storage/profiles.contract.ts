import { describe, expect, test } from "vitest";
import { UUID7 } from "../base/ids.ts";
import type { ProfileRow } from "./profile-row.ts";
import type { Profiles } from "./profiles.ts";
import { settle } from "./testing.ts";

/** Two tabs that know the same people. */
export interface ProfilesTabs {
  readonly one: Profiles;
  readonly other: Profiles;
}

/** What every `Profiles` must do, of the course `a-course`. */
export function describeProfiles(name: string, open: () => Promise<ProfilesTabs>): void {
  const anna = (first: ProfileRow): ProfileRow => ({
    ...first,
    profile: "anna",
    createdAt: first.createdAt + 1,
    name: "Anna",
    colour: "brass",
  });
  const first = async ({ one }: ProfilesTabs) => {
    const [row] = await one.ensure();
    if (row === undefined) throw new Error("There is no first profile");
    return row;
  };

  describe(name, () => {
    test("knows nobody until somebody is needed", async () => {
      const { one } = await open();
      expect(await one.all()).toEqual([]);
      const rows = await one.ensure();
      expect(rows).toEqual([
        {
          course: "a-course",
          profile: expect.stringMatching(UUID7),
          device: expect.stringMatching(UUID7),
          createdAt: 5_000,
        },
      ]);
      expect(rows[0]?.device).not.toBe(rows[0]?.profile);
      expect(await one.ensure()).toEqual(rows);
      expect(await one.all()).toEqual(rows);
    });

    test("makes one first profile when two tabs start at once", async () => {
      const { one, other } = await open();
      const [mine, others] = await Promise.all([one.ensure(), other.ensure()]);
      expect(mine).toHaveLength(1);
      expect(others).toEqual(mine);
    });

    test("adds, oldest first, and adds nobody twice", async () => {
      const tabs = await open();
      const row = await first(tabs);
      await tabs.one.add(anna(row));
      expect(await tabs.other.all()).toEqual([row, anna(row)]);
      await expect(tabs.other.add({ ...anna(row), name: "Bea" })).rejects.toThrow("already");
      expect(await tabs.one.all()).toEqual([row, anna(row)]);
    });

    test("refuses a row that would not be read again, and one of another course", async () => {
      const tabs = await open();
      const row = await first(tabs);
      await expect(tabs.one.add({ ...anna(row), name: "" })).rejects.toThrow(TypeError);
      await expect(tabs.one.add({ ...anna(row), course: "other" })).rejects.toThrow(TypeError);
      await expect(tabs.one.change(row.profile, (before) => ({ ...before, name: "" }))).rejects.toThrow(TypeError);
      expect(await tabs.one.all()).toEqual([row]);
    });

    test("changes one, and says who is not there", async () => {
      const tabs = await open();
      const row = await first(tabs);
      await tabs.one.add(anna(row));
      const changed = await tabs.one.change("anna", (before) => ({ ...before, name: "Anna M." }));
      expect(changed).toEqual({ ...anna(row), name: "Anna M." });
      expect(await tabs.other.all()).toEqual([row, changed]);
      expect(await tabs.one.change("nobody", (before) => before)).toBeUndefined();
    });

    test("loses no change of two that are made at once", async () => {
      const tabs = await open();
      const { profile } = await first(tabs);
      await Promise.all([
        tabs.one.change(profile, (before) => ({ ...before, name: "Anna" })),
        tabs.other.change(profile, (before) => ({ ...before, colour: "violet" })),
      ]);
      expect(await tabs.one.all()).toMatchObject([{ name: "Anna", colour: "violet" }]);
    });

    test("a change that fails changes nothing", async () => {
      const tabs = await open();
      const row = await first(tabs);
      const failing = tabs.one.change(row.profile, () => {
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await tabs.one.all()).toEqual([row]);
    });

    test("removes one, and the others stay", async () => {
      const tabs = await open();
      const row = await first(tabs);
      await tabs.one.add(anna(row));
      await tabs.one.remove(row.profile);
      await tabs.one.remove("nobody");
      expect(await tabs.other.all()).toEqual([anna(row)]);
    });

    test("tells the other tab of each, and not itself", async () => {
      const tabs = await open();
      const row = await first(tabs);
      await settle();
      const heard: string[] = [];
      tabs.one.onForeign(() => heard.push("one"));
      const stop = tabs.other.onForeign(() => heard.push("other"));
      await tabs.one.add(anna(row));
      await tabs.one.change("anna", (before) => ({ ...before, name: "A." }));
      await tabs.one.remove("anna");
      await settle();
      expect(heard).toEqual(["other", "other", "other"]);
      stop();
      await tabs.one.change(row.profile, (before) => ({ ...before, name: "B." }));
      await settle();
      expect(heard).toHaveLength(3);
    });
  });
}
