import type { Refusal } from "./port.ts";

/** How a version of SCORM calls the functions of its API. */
export interface CallNames {
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly error: string;
  readonly errorText: string;
  readonly diagnostic: string;
}

/** The API with an answer for everything: nothing throws, and whatever went wrong is a `Refusal`. */
export interface Calls {
  initialize(): Refusal | undefined;
  terminate(): Refusal | undefined;
  /** The value as text, or why it cannot be had. */
  get(field: string): string | Refusal;
  set(field: string, value: string): Refusal | undefined;
  commit(): Refusal | undefined;
}

type Api = Readonly<Record<string, ((...given: string[]) => unknown) | undefined>>;

/**
 * @param find finds the API anew for every call: a host's frames come and go. `undefined`: it is gone
 */
export function createCalls(names: CallNames, find: () => object | undefined): Calls {
  const gone = (what: string, text = ""): Refusal => ({ why: "gone", what, code: 0, text, diagnostic: "" });

  /** Calls one function; `undefined` where it is not there or throws. */
  const call = (name: string, ...given: string[]): { readonly value: unknown } | { readonly gone: string } => {
    try {
      const api = find() as Api | undefined;
      const run = api?.[name];
      if (api === undefined || typeof run !== "function") return { gone: "" };
      return { value: run.call(api, ...given) };
    } catch (error) {
      return { gone: error instanceof Error ? error.message : String(error) };
    }
  };

  const text = (name: string, ...given: string[]) => {
    const answer = call(name, ...given);
    return "value" in answer ? String(answer.value ?? "") : "";
  };

  const errorCode = () => Number.parseInt(text(names.error), 10) || 0;

  const refusal = (what: string): Refusal => {
    const code = errorCode();
    return {
      why: "refused",
      what,
      code,
      text: text(names.errorText, String(code)),
      diagnostic: text(names.diagnostic, String(code)),
    };
  };

  /** A function that answers yes or no. LMSs say yes as `"true"`, `true`, `1`, `"1"`, or nothing and no error. */
  const ask = (what: string, name: string, ...given: string[]): Refusal | undefined => {
    const answer = call(name, ...given);
    if ("gone" in answer) return gone(what, answer.gone);
    const said = String(answer.value ?? "");
    if (/^(?:true|1)$/i.test(said)) return undefined;
    const refused = refusal(what);
    return said === "" && refused.code === 0 ? undefined : refused;
  };

  return {
    initialize: () => ask(names.initialize, names.initialize, ""),
    terminate: () => ask(names.terminate, names.terminate, ""),
    commit: () => ask(names.commit, names.commit, ""),
    set: (field, value) => ask(`${names.set} ${field}`, names.set, field, value),
    get(field) {
      const what = `${names.get} ${field}`;
      const answer = call(names.get, field);
      if ("gone" in answer) return gone(what, answer.gone);
      const value = String(answer.value ?? "");
      // An empty answer may be the value, or the sign that there is an error to ask for.
      return value === "" && errorCode() !== 0 ? refusal(what) : value;
    },
  };
}
