import { describe, expect, it } from "vitest";
import type { PassphraseLock } from "../storage/profile-row.ts";
import type { RowCodec } from "../storage/row-codec.ts";
import { settle } from "../storage/testing.ts";
import { person, pin, statusOf, tablet } from "./testing/tablet.ts";

const secret = (wrapped: string): PassphraseLock => ({ kind: "passphrase", v: 1, salt: "c2FsdA", rounds: 1, wrapped });
const codec = { key: async (name: string) => name } as RowCodec;

/** A tab in which somebody is. */
async function entered(device: ReturnType<typeof tablet>, profile: string, by?: RowCodec) {
  const tab = device.tab();
  await tab.session.begin();
  await tab.session.enter(profile, by);
  await settle();
  return tab;
}

describe("one person after another", () => {
  it("without a gate between them: the settings of the second do not become those of the first", async () => {
    const device = tablet([person("núria"), person("marc")]);
    const { session, settings } = await entered(device, "núria");
    settings.set({ theme: "dark", text: 150 });
    await settle();
    await session.enter("marc");
    await settle();
    expect(device.rows.get("núria")?.settings).toMatchObject({ theme: "dark", text: 150 });
    expect(settings.getState()).toMatchObject({ theme: "system", text: 100, profile: "marc" });
  });

  it("shows nobody while the one leaves, also where the storage never ends", async () => {
    const device = tablet([person("núria"), person("marc")]);
    const tab = device.tab(undefined, { start: async () => {}, stop: () => new Promise(() => {}) });
    await tab.session.begin();
    await tab.session.enter("núria");
    void tab.session.leave(true);
    await settle();
    expect(statusOf(tab)).toBe("asks núria");
    expect(tab.session.getState().turn).toBe(1);
  });

  it("in two tabs: what one sets is not set for the other", async () => {
    const device = tablet([person("núria"), person("marc")]);
    const núria = await entered(device, "núria");
    const marc = device.tab();
    await marc.session.begin();
    await marc.session.enter("marc");
    núria.settings.set({ theme: "dark" });
    await settle();
    expect(marc.settings.getState()).toMatchObject({ profile: "marc", theme: "system" });
    expect(device.rows.get("marc")?.settings ?? {}).not.toMatchObject({ theme: "dark" });
    expect(device.settings()).toMatchObject({ profile: "núria", theme: "dark" });
  });
});

describe("a profile that is not there, or not to be read", () => {
  it("opens nothing in its place", async () => {
    const tab = await entered(tablet([person("núria"), person("marc")]), "nobody");
    expect(statusOf(tab)).toBe("asks who");
    expect(tab.opened).toEqual([]);
  });

  it("is asked for when it is encrypted and there is no key", async () => {
    const tab = await entered(tablet([person("núria", { lock: secret("a") }), person("marc")]), "núria");
    expect(statusOf(tab)).toBe("asks núria");
    expect(tab.opened).toEqual([]);
  });

  it("is not written with a key when it is not encrypted any more", async () => {
    const tab = await entered(tablet([person("núria"), person("marc")]), "núria", codec);
    expect(tab.opened.map((each) => each.codec)).toEqual([undefined]);
    expect(tab.session.codec()).toBeUndefined();
  });
});

describe("a profile that another tab changes", () => {
  it("and gives another database is opened there", async () => {
    const device = tablet([person("núria"), person("marc")]);
    const [tab, other] = [await entered(device, "núria"), device.tab()];
    await other.profiles.change("núria", (row) => ({ ...row, generation: 2 }));
    await settle();
    expect(statusOf(tab)).toBe("núria");
    expect(tab.opened.at(-1)?.row?.generation).toBe(2);
    expect(tab.session.getState().turn).toBe(1);
  });

  it("and encrypts is asked for", async () => {
    const device = tablet([person("núria"), person("marc")]);
    const [tab, other] = [await entered(device, "núria"), device.tab()];
    await other.profiles.change("núria", (row) => ({ ...row, generation: 2, lock: secret("a") }));
    await settle();
    expect(statusOf(tab)).toBe("asks núria");
  });

  it("and encrypts under another secret is asked for, and under the same is not", async () => {
    const device = tablet([person("núria", { lock: secret("a") }), person("marc")]);
    const [tab, other] = [await entered(device, "núria", codec), device.tab()];
    await other.profiles.change("núria", (row) => ({ ...row, generation: 2 }));
    await settle();
    expect(tab.opened.at(-1)).toMatchObject({ row: { generation: 2 }, codec });
    await other.profiles.change("núria", (row) => ({ ...row, generation: 3, lock: secret("b") }));
    await settle();
    expect(statusOf(tab)).toBe("asks núria");
  });

  it("and gives a PIN stays open, and keeps the PIN where its row has to be put back", async () => {
    const device = tablet([person("núria"), person("marc")]);
    let again: () => Promise<unknown> = async () => {};
    const tab = device.tab(undefined, {
      start: async (open) => {
        again = open;
        await open();
      },
      stop: async () => {},
    });
    await tab.session.begin();
    await tab.session.enter("núria");
    await device.tab().profiles.change("núria", (row) => ({ ...row, lock: pin }));
    await settle();
    expect(statusOf(tab)).toBe("núria");
    await again();
    expect(tab.opened.at(-1)?.row?.lock).toEqual(pin);
  });

  it("stays open where the browser has thrown all rows away: the page has what was in it", async () => {
    const device = tablet([person("núria"), person("marc")]);
    const tab = await entered(device, "núria");
    device.rows.clear();
    await tab.session.refresh();
    expect(statusOf(tab)).toBe("núria");
    expect(tab.shown).toEqual(["núria"]);
  });
});

describe("a profile with a PIN that is open in another tab", () => {
  it("is entered by a new tab only until its time has passed without a touch", async () => {
    const device = tablet([person("núria", { lock: pin, lockAfter: 5 }), person("marc")]);
    const tab = await entered(device, "núria");
    device.later(4);
    tab.session.stay();
    device.later(4);
    const soon = device.tab();
    await soon.session.begin();
    expect(statusOf(soon)).toBe("núria");
    await soon.session.leave();
    device.later(2);
    const late = device.tab();
    await late.session.begin();
    expect(statusOf(late)).toBe("asks who");
  });

  it("does not get its time back when its page is left after it", async () => {
    const device = tablet([person("núria", { lock: pin, lockAfter: 5 }), person("marc")]);
    const tab = await entered(device, "núria");
    device.later(6);
    tab.session.stay();
    const again = device.tab(tab.storage);
    await again.session.begin();
    expect(statusOf(again)).toBe("asks núria");
  });
});
