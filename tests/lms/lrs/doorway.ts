import type { Answer, Asked } from "./words.ts";

/** A request as rules see it; `undefined` where it is for somewhere else. */
export function askedOf(
  endpoint: string,
  address: string,
  method: string,
  headers: Iterable<readonly [string, string]>,
  body: string,
): Asked | undefined {
  const url = new URL(address);
  const place = url.origin + url.pathname;
  if (!place.startsWith(endpoint)) return undefined;
  const lower = new Map([...headers].map(([name, value]) => [name.toLowerCase(), value] as const));
  return { method, path: place.slice(endpoint.length), query: url.searchParams, headers: lower, body };
}

/**
 * A `fetch` that leads to one place without a network. It rejects where nobody answers, and where it is called off; and, as a test that asks
 * somebody else is wrong, where the address is of somewhere else.
 */
export function fetchOf(endpoint: string, handle: (asked: Asked) => Promise<Answer | undefined>) {
  return async (address: string | URL, init: RequestInit = {}): Promise<Response> => {
    const { method = "GET", body, signal } = init;
    if (body != null && typeof body !== "string") throw new Error("Strings alone are sent here");
    const asked = askedOf(endpoint, String(address), method, new Headers(init.headers), body ?? "");
    if (asked === undefined) throw new TypeError(`Nobody is at ${address}`);
    signal?.throwIfAborted();
    const calledOff = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
    const answer = await Promise.race([handle(asked), calledOff]);
    if (answer === undefined) throw new TypeError("Failed to fetch");
    const { status, headers = {} } = answer;
    return new Response(status === 204 ? null : (answer.body ?? null), { status, headers });
  };
}
