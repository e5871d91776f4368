import { seeded } from "../../base/random.ts";
import { memoryChannels } from "../../storage/memory-channel.ts";
import { memoryProfiles } from "../../storage/memory-profiles.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import type { RowCodec } from "../../storage/row-codec.ts";
import { manualTimers } from "../../storage/testing.ts";
import { createPeople } from "../people.ts";
import type { NewPerson } from "../people-contract.ts";
import type { Secrets } from "../secrets.ts";
import { createSession } from "../session.ts";
import { createSettingsStore } from "../settings-store.ts";

/** A codec that a test can tell from others: it is known by what it was opened with. */
export const codecOf = (text: string): RowCodec => ({
  key: async (name) => `${text}:${name}`,
  encode: async (_, value) => value,
  decode: async (name, value) => ({ name, value }),
});

/** Secrets that keep what they are given, in plain sight. */
export function twinSecrets(rows: ReadonlyMap<string, ProfileRow>) {
  let broken = false;
  let available = true;
  const sealed: string[] = [];
  /** What is written in a way that only a passphrase opens. */
  const encrypted = new Set<string>();
  const codecs = new Map<string, RowCodec>();
  const hex = (text: string) => [...text].map((each) => each.charCodeAt(0).toString(16)).join("_");
  const codec = (secret: string) => {
    const known = codecs.get(secret) ?? codecOf(secret);
    codecs.set(secret, known);
    return known;
  };
  const works = () => {
    if (broken) throw new Error("The browser has no cryptography");
  };
  const common = { v: 1, salt: "c2FsdA", rounds: 1 } as const;
  const secrets: Secrets = {
    get available() {
      return available;
    },
    async makePin(pin) {
      works();
      return { kind: "pin", ...common, hash: hex(pin) };
    },
    async checkPin(lock, pin) {
      works();
      return lock.hash === hex(pin);
    },
    async createPassphrase(passphrase) {
      works();
      return { lock: { kind: "passphrase", ...common, wrapped: hex(passphrase) }, codec: codec(passphrase) };
    },
    async openPassphrase(lock, passphrase) {
      works();
      return lock.wrapped === hex(passphrase) ? codec(passphrase) : undefined;
    },
    async changePassphrase(lock, old, next) {
      works();
      return lock.wrapped === hex(old) ? { ...lock, wrapped: hex(next) } : undefined;
    },
    async protect(row, passphrase) {
      works();
      encrypted.add(row.profile);
      const lock = { kind: "passphrase", ...common, wrapped: hex(passphrase) } as const;
      const now = rows.get(row.profile);
      if (now !== undefined) (rows as Map<string, ProfileRow>).set(row.profile, { ...now, lock });
      return codec(passphrase);
    },
    async unprotect(row) {
      works();
      encrypted.delete(row.profile);
    },
    async seal(row) {
      works();
      sealed.push(row.profile);
      return `sealed ${row.profile}`;
    },
  };
  return {
    secrets,
    codec,
    encrypted,
    sealed,
    breaks: (value: boolean) => {
      broken = value;
    },
    lacks: () => {
      available = false;
    },
  };
}

/** Nobody waits in these tests. */
const soon = {
  after: (_: number, run: () => void) => {
    queueMicrotask(run);
    return () => {};
  },
};

/** A browser with its people, its clock, and as many tabs as are opened on it. */
export function browser(loses?: () => boolean) {
  const channel = memoryChannels(loses);
  const rows = new Map<string, ProfileRow>();
  const timers = manualTimers();
  let now = 1_700_000_000_000;
  const clock = { now: () => now, zone: () => "Europe/Madrid" };
  const random = seeded("people");
  const twin = twinSecrets(rows);
  const course = "a-course";
  let removes = true;

  /** Opens a tab, as a page that is loaded does. */
  const tab = async () => {
    const profiles = memoryProfiles({ course, clock, random }, rows, channel("profiles"));
    const remove = profiles.remove;
    profiles.remove = async (profile) => {
      if (!removes) throw new Error("Another tab holds on to it");
      await remove(profile);
    };
    /** What was done with progress, in order: whose was shown, by which codec, and that it was put away. */
    const shown: string[] = [];
    const opened: { row?: ProfileRow | undefined; codec?: RowCodec | undefined }[] = [];
    const stored = new Map<string, string>();
    const session = createSession({
      profiles,
      open: async (row, codec) => {
        opened.push({ row, codec });
        throw new Error("Nobody reads it in these tests");
      },
      progress: {
        start: async (open) => {
          await open().catch(() => {});
          shown.push("shown");
        },
        stop: async () => void shown.push("put away"),
      },
      settings: createSettingsStore({ read: () => ({}), write: () => true, onForeign: () => () => {} }, () => {}),
      tab: {
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
        removeItem: (key) => void stored.delete(key),
      },
      course,
      channel: channel("session"),
      clock,
      timers: soon,
    });
    const people = createPeople({
      session,
      secrets: twin.secrets,
      course,
      clock,
      random,
      timers,
      channel: channel("people"),
    });
    await session.begin();
    const who = () => {
      const state = session.getState();
      return state.status === "open" ? state.row : undefined;
    };
    return { people, session, who, shown, opened };
  };

  return {
    rows,
    twin,
    tab,
    timers,
    now: () => now,
    /** Time passes, and what falls due in it is done. */
    pass(ms: number) {
      now += ms;
      timers.pass(ms);
    },
    /** Time passes while the device sleeps: no timer runs. */
    sleep(ms: number) {
      now += ms;
    },
    set: (moment: number) => {
      now = moment;
    },
    /** What some other page says on the channel of people. */
    say: (message: unknown) => channel("people").post(message),
    keepsDatabases: () => {
      removes = false;
    },
    row: (name: string) => {
      const row = [...rows.values()].find((each) => each.name === name);
      if (row === undefined) throw new Error(`There is no ${name}`);
      return row;
    },
  };
}

export const MINUTE = 60_000;

/** People as somebody enters them. */
export const ana: NewPerson = { name: "Ana", colour: "green", protection: { kind: "pin", pin: "1234" } };
export const biel: NewPerson = { name: "Biel", colour: "blue", protection: { kind: "none" } };
export const clara: NewPerson = {
  name: "Clara",
  colour: "red",
  protection: { kind: "passphrase", passphrase: "tres gatos verdes" },
};
export const done = { is: "done" };

/** Whatever was said between tabs has arrived, and what follows from it is done. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
