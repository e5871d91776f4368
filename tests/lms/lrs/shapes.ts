import type { Wrong } from "./formats.ts";

/** Takes down what is wrong, and where. */
export type Fault = (at: string, what: string) => void;

/** Looks at a value; `at` is the way to it. */
export type Check = (value: unknown, at: string, fault: Fault) => void;

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A word of its own format. Strings have to be such that UTF-8 can carry them (Communication, 1.4). */
export const text =
  (format?: (text: string) => Wrong): Check =>
  (value, at, fault) => {
    if (typeof value !== "string") return fault(at, "must be a string");
    if (/\p{Surrogate}/u.test(value)) return fault(at, "half a sign, which UTF-8 cannot carry");
    const wrong = format?.(value);
    if (wrong !== undefined) fault(at, `${JSON.stringify(value.slice(0, 120))} is ${wrong}`);
  };

export const filled = text((word) => (word === "" ? "empty" : undefined));

export const oneOf = (...words: readonly string[]) =>
  text((word) => (words.includes(word) ? undefined : `none of ${words.join(", ")}`));

export const number: Check = (value, at, fault) => {
  if (typeof value !== "number" || !Number.isFinite(value)) fault(at, "must be a number");
};

export const flag: Check = (value, at, fault) => {
  if (typeof value !== "boolean") fault(at, "must be true or false");
};

/** An object with these properties and no others (2.2); a `!` before a name says that it must be there. */
export const fields =
  (shape: Readonly<Record<string, Check>>, more?: (value: Fields, at: string, fault: Fault) => void): Check =>
  (value, at, fault) => {
    if (!isFields(value)) return fault(at, "must be an object");
    for (const [name, check] of Object.entries(shape)) {
      const plain = name.replace("!", "");
      if (Object.hasOwn(value, plain)) check(value[plain], `${at}.${plain}`, fault);
      else if (plain !== name) fault(at, `lacks ${plain}`);
    }
    for (const name of Object.keys(value)) {
      if (!(name in shape) && !(`!${name}` in shape)) fault(at, `may not have ${JSON.stringify(name)}`);
    }
    more?.(value, at, fault);
  };

export const map =
  (key: (text: string) => Wrong, check: Check): Check =>
  (value, at, fault) => {
    if (!isFields(value)) return fault(at, "must be an object");
    for (const [name, of] of Object.entries(value)) {
      text(key)(name, `${at} key`, fault);
      check(of, `${at}.${name}`, fault);
    }
  };

export const list =
  (check: Check): Check =>
  (value, at, fault) => {
    if (!Array.isArray(value)) return fault(at, "must be an array");
    for (const [n, of] of value.entries()) check(of, `${at}[${n}]`, fault);
  };

/** Whatever it holds, every string in it can be carried. */
export const anything: Check = (value, at, fault) => {
  if (typeof value === "string") return text()(value, at, fault);
  if (Array.isArray(value)) return list(anything)(value, at, fault);
  if (isFields(value)) for (const [name, of] of Object.entries(value)) anything(of, `${at}.${name}`, fault);
};

/** What is wrong with a value, in words; none where all is well. */
export function faultsIn(check: Check, value: unknown, name: string): readonly string[] {
  const faults: string[] = [];
  check(value, name, (at, what) => void faults.push(`${at} ${what}`));
  return faults;
}
