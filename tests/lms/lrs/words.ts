import type { Fields } from "./shapes.ts";

/** A statement that was found to be one. */
export interface Statement extends Fields {
  readonly id: string;
  readonly actor: Fields;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string } & Fields;
  readonly result?: Fields & { readonly score?: { readonly scaled?: number; readonly raw?: number } & Fields };
  readonly context?: Fields & { readonly extensions?: Fields };
  readonly timestamp: string;
}

/** What is asked of a store; the names of headers are in small letters. `path` is what follows the endpoint. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Whoever may come in with an authorisation, and what more is asked of them than of anybody. */
export interface Visitor {
  /** Why this request is not for them (403), and whether that is a fault of theirs. */
  readonly bars?: (asked: Asked) => string | undefined;
  /** Why these statements, which the store does not have yet, are not for them (403). */
  readonly barsStatements?: (fresh: readonly Statement[]) => readonly string[];
  readonly took?: (fresh: readonly Statement[]) => void;
}

export const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(value),
});

/** A refusal says why (Communication, 3.2). */
export const refusal = (status: number, why: string): Answer => ({
  status,
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: why,
});

export const jsonOf = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};
