import { describe, expect, it } from "vitest";
import { settle } from "../storage/testing.ts";
import { person, pin, statusOf, tablet } from "./testing/tablet.ts";

describe("who learns in a tab", () => {
  it("is nobody's question on a device with one learner", async () => {
    const { tab, rows } = tablet([]);
    const one = tab();
    await one.session.begin();
    expect(one.session.getState()).toMatchObject({ status: "open", turn: 0 });
    expect(rows.size).toBe(1);
    expect(one.shown).toEqual([...rows.keys()]);
  });

  it("is asked in a new tab as soon as there are two, and not again when it is reloaded", async () => {
    const { tab } = tablet([person("núria"), person("marc")]);
    const one = tab();
    await one.session.begin();
    expect(statusOf(one)).toBe("asks who");
    expect(one.shown).toEqual([]);
    await one.session.enter("marc");
    expect(statusOf(one)).toBe("marc");
    const again = tab(one.storage);
    await again.session.begin();
    expect(statusOf(again)).toBe("marc");
  });

  it("is told apart by when each was last here, also from who has just left this tab", async () => {
    const { tab, later } = tablet([person("núria"), person("marc")]);
    const { session } = tab();
    await session.begin();
    later(1);
    await session.enter("marc");
    await session.leave();
    const state = session.getState();
    const used = state.status === "asking" ? state.rows.map(({ profile, usedAt }) => [profile, usedAt]) : [];
    expect(used).toEqual([
      ["núria", undefined],
      ["marc", 1_060_000],
    ]);
  });

  it("is known from another tab that is open", async () => {
    const { tab } = tablet([person("núria"), person("marc")]);
    const one = tab();
    await one.session.begin();
    await one.session.enter("marc");
    const other = tab();
    await other.session.begin();
    expect(statusOf(other)).toBe("marc");
  });

  it("is asked for the PIN in a new tab, but not by a reload until its time has passed", async () => {
    const { tab, later } = tablet([person("núria", { lock: pin, lockAfter: 5 })]);
    const one = tab();
    await one.session.begin();
    expect(statusOf(one)).toBe("asks núria");
    await one.session.enter("núria");
    const soon = tab(one.storage);
    await soon.session.begin();
    expect(statusOf(soon)).toBe("núria");
    later(6);
    const late = tab(one.storage);
    await late.session.begin();
    expect(statusOf(late)).toBe("asks núria");
  });

  it("always gives the passphrase anew", async () => {
    const lock = { kind: "passphrase", v: 1, salt: "c2FsdA", rounds: 1, wrapped: "d3JhcHBlZA" } as const;
    const { tab } = tablet([person("núria", { lock })]);
    const one = tab();
    await one.session.begin();
    await one.session.enter("núria");
    const again = tab(one.storage);
    await again.session.begin();
    expect(statusOf(again)).toBe("asks núria");
  });

  it("leaves nothing behind: what is shown is forgotten before anybody is asked, and screens begin anew", async () => {
    const { tab } = tablet([person("núria"), person("marc")]);
    const one = tab();
    await one.session.begin();
    await one.session.enter("núria");
    await one.session.leave();
    expect(one.shown).toEqual(["núria", "nobody"]);
    expect(one.session.getState()).toMatchObject({ status: "asking", turn: 1 });
    expect(one.storage.size).toBe(0);
    await one.session.leave(true);
    expect(statusOf(one)).toBe("asks who");
  });

  it("is asked anew when another tab has removed them", async () => {
    const { tab } = tablet([person("núria"), person("marc")]);
    const [one, other] = [tab(), tab()];
    await one.session.begin();
    await one.session.enter("núria");
    await other.session.begin();
    await other.session.leave();
    await other.profiles.remove("núria");
    await settle();
    await one.session.refresh();
    expect(one.shown).toEqual(["núria", "nobody", "marc"]);
    expect(statusOf(one)).toBe("marc");
  });

  it("keeps settings for each: one's dark and large is not the other's", async () => {
    const { tab, rows, settings } = tablet([person("núria"), person("marc")]);
    const one = tab();
    await one.session.begin();
    await one.session.enter("núria");
    one.settings.set({ theme: "dark", text: 150, lang: "ca" });
    await settle();
    expect(rows.get("núria")?.settings).toMatchObject({ theme: "dark", text: 150, lang: "ca" });
    await one.session.leave();
    await one.session.enter("marc");
    // The language of the device is better than none.
    expect(one.settings.getState()).toMatchObject({ theme: "system", text: 100, lang: "ca", profile: "marc" });
    one.settings.set({ lang: "es" });
    await one.session.leave();
    await one.session.enter("núria");
    expect(one.settings.getState()).toMatchObject({ theme: "dark", text: 150, lang: "ca", profile: "núria" });
    expect(settings()).toMatchObject({ theme: "dark", profile: "núria" });
  });

  it("takes over the settings of a device that knew nobody", async () => {
    const { tab, settings } = tablet([]);
    const one = tab();
    one.settings.set({ theme: "dark" });
    await one.session.begin();
    expect(settings()).toMatchObject({ theme: "dark" });
  });

  it("opens all the same where the browser keeps nobody", async () => {
    const one = tablet([]).tab();
    one.profiles.ensure = () => Promise.reject(new DOMException("no", "SecurityError"));
    await one.session.begin();
    expect(one.session.getState()).toEqual({ status: "open", rows: [], turn: 0 });
    expect(one.shown).toEqual([undefined]);
  });

  it("ends for good: nothing is shown, opened or noted any more", async () => {
    const { tab, rows } = tablet([person("ana")]);
    const one = tab();
    await one.session.begin();
    await one.session.end();
    const before = JSON.stringify([...rows]);
    expect(one.shown).toEqual(["ana", "nobody"]);
    expect(one.storage.size).toBe(0);
    await Promise.all([one.session.enter("ana"), one.session.refresh(), one.session.leave(), one.session.end()]);
    one.session.stay();
    one.settings.set({ theme: "dark" });
    await settle();
    expect(one.session.getState()).toEqual({ turn: 1, status: "opening" });
    expect(one.shown).toEqual(["ana", "nobody"]);
    expect(one.storage.size).toBe(0);
    expect(JSON.stringify([...rows])).toBe(before);
  });
});
