import * as v from "valibot";
import { isJson, type Json } from "../learning/json.ts";

/**
 * How the page looks and speaks for whoever is here: under one key of `localStorage`, because a page needs it before its first paint (the
 * boot script reads the same key). A field may be added; fields that this program does not know are kept.
 */
export const SETTINGS_KEY = "atenta.settings";

const fields = {
  /** Whose they are: the profile that was shown last. Left out by programs that knew no profiles. */
  profile: v.pipe(v.string(), v.nonEmpty()),
  /** A language code. */
  lang: v.pipe(v.string(), v.nonEmpty()),
  theme: v.picklist(["system", "light", "dark"]),
  /** The size of text, in per cent. */
  text: v.picklist([100, 112, 125, 150, 175, 200]),
  /** How long a line of text may be, in characters. */
  width: v.picklist([50, 68, 85]),
  /** How fast texts are read aloud, times the usual pace. */
  speed: v.picklist([0.75, 0.9, 1, 1.15, 1.3, 1.5, 2]),
  /** `less`: nothing moves by itself, whatever the device says. */
  motion: v.picklist(["system", "less"]),
  /** For how many assignments the home page keeps room from its first paint on. */
  assigned: v.picklist([0, 1, 2, 3]),
};

export type DeviceSettings = { readonly [Field in keyof typeof fields]?: v.InferOutput<(typeof fields)[Field]> };

export interface Settings {
  /** What is set. A field that does not read is as if it were not set. */
  read(): DeviceSettings;
  /** Sets some fields. `false`: it will last only as long as the page. */
  write(change: DeviceSettings): boolean;
  /** Hears all settings when another tab changes them. Returns what ends it. */
  onForeign(listener: (settings: DeviceSettings) => void): () => void;
}

/** Settings never throw, whatever the storage does; where it does not keep them, memory does. */
export function createSettings(parts: {
  /** `undefined` where the browser has none, or does not let us near it. */
  readonly storage: Pick<Storage, "getItem" | "setItem"> | undefined;
  /** Tells which key another tab changed (`null`: all). Returns what ends it. */
  readonly onStorage: (listener: (key: string | null) => void) => () => void;
  /** Under which they lie; a package has its own. */
  readonly key?: string;
}): Settings {
  const { storage, onStorage, key: own = SETTINGS_KEY } = parts;
  let unkept: DeviceSettings = {};

  const stored = (): Readonly<Record<string, Json>> => {
    try {
      const value: unknown = JSON.parse(storage?.getItem(own) ?? "{}");
      return isJson(value) && isRecord(value) ? value : {};
    } catch {
      return {};
    }
  };
  const read = () => readSettings({ ...stored(), ...unkept });

  return {
    read,
    write(change) {
      const all = { ...stored(), ...unkept, ...change };
      try {
        if (storage === undefined) throw new Error("There is no storage");
        storage.setItem(own, JSON.stringify(all));
        unkept = {};
        return true;
      } catch {
        unkept = { ...unkept, ...change };
        return false;
      }
    },
    onForeign: (listener) =>
      onStorage((key) => {
        if (key === own || key === null) listener(read());
      }),
  };
}

/** The settings in a value: fields that do not read are left out. */
export function readSettings(value: unknown): DeviceSettings {
  if (typeof value !== "object" || value === null) return {};
  const stored = value as Readonly<Record<string, unknown>>;
  const good = Object.entries(fields).filter(([field, schema]) => v.is(schema, stored[field]));
  return Object.fromEntries(good.map(([field]) => [field, stored[field]]));
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
