import * as v from "valibot";

/** What came of asking for the token. `used`: it was given before, or the session is over (cmi5 8.2.3). */
export type Token =
  | { readonly authorization: string }
  | { readonly why: "used" | "refused" | "gone"; readonly code: number; readonly text: string };

const given = v.object({ "auth-token": v.pipe(v.string(), v.regex(/^[!-~]{1,4000}$/)) });
const code = v.union([v.string(), v.number()]);
const denied = v.object({ "error-code": v.fallback(code, 0), "error-text": v.fallback(v.string(), "") });

/** What is needed of `fetch`. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/**
 * Asks for the token of a session: by POST, and once, since it is given to nobody twice (cmi5 8.2). Never rejects.
 *
 * @param address as the launch named it
 */
export async function fetchToken(address: string, fetch: Fetch): Promise<Token> {
  let status = 0;
  try {
    const answer = await fetch(address, {
      method: "POST",
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    status = answer.status;
    const body: unknown = await answer.json();
    if (v.is(given, body)) return { authorization: `Basic ${body["auth-token"]}` };
    const read = v.safeParse(denied, body);
    const error = read.success ? read.output : { "error-code": 0, "error-text": "" };
    const number = Number(error["error-code"]);
    // Some answer with a status and no code.
    const why = number === 1 ? "used" : status >= 500 ? "gone" : "refused";
    return {
      why,
      code: Number.isInteger(number) && number > 0 ? number : status,
      text: error["error-text"].slice(0, 500),
    };
  } catch (error) {
    const text = error instanceof Error ? error.message.slice(0, 200) : "";
    return { why: status >= 400 && status < 500 ? "refused" : "gone", code: status, text };
  }
}
