import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { askedOf } from "./doorway.ts";
import { createLms, type Enrolment, type Launch, type Lms, type LmsOptions } from "./lms.ts";
import { BASIC, cors, createLrs, type Lrs } from "./lrs.ts";
import type { Answer } from "./words.ts";

/** An LMS of cmi5, and a store of plain xAPI beside it, of an origin that is not the packages'. */
export interface LrsServer {
  readonly lms: Lms;
  /** The store that packages of plain xAPI are sent to. */
  readonly plain: Lrs;
  /** Where an LMS that wants the learner back waits. */
  readonly back: string;
  /** How often somebody came back. */
  readonly returns: () => number;
  /** Launches an AU: the address that a browser opens, and the session. */
  launch(start: string, enrolment: Enrolment): Launch & { readonly url: string };
  /** The same of an activity of plain xAPI, by Rustici's convention: it knows no sessions. */
  plainUrl(start: string, more: Readonly<Record<string, string>>): string;
  /** A page of the LMS with an address in a frame. */
  frame(url: string): string;
  close(): Promise<void>;
}

/** How long a session that has ended is still listened to: what a page sends as it goes may come in any order. */
const GRACE = 5_000;

/** Starts both on a free port. */
export async function startLrs(options: LmsOptions = {}): Promise<LrsServer> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const place = server.address();
  const address = `http://127.0.0.1:${typeof place === "object" ? place?.port : ""}/`;
  const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const lms = createLms({ grace: GRACE, wait, ...options, address });
  const plain = createLrs({ wait, ...options, endpoint: `${address}plain/` });
  let returns = 0;

  const answer = async (request: IncomingMessage): Promise<Answer | undefined> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", address);
    if (pathname === "/back") {
      returns++;
      return page("<p>Back at the LMS");
    }
    if (pathname === "/frame") {
      const source = (searchParams.get("of") ?? "").replaceAll("&", "&amp;").replaceAll('"', "&quot;");
      return page(`<iframe src="${source}" title="course" style="inline-size: 100%; block-size: 95vh; border: 0">`);
    }
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
    const body = Buffer.concat(parts).toString("utf8");
    const ask = (of: string) =>
      askedOf(of, address + (request.url ?? "/").slice(1), request.method ?? "GET", headers, body);
    for (const lrs of [lms.lrs, plain]) {
      const asked = ask(lrs.endpoint);
      if (asked !== undefined) return lrs.handle(asked);
    }
    const asked = ask(`${address}fetch`);
    if (asked === undefined) return { status: 404 };
    if (asked.method === "OPTIONS") return { status: 204, headers: cors };
    const token = lms.token(asked);
    return { ...token, headers: { ...token.headers, ...cors } };
  };
  handle = async (request, response) => {
    const said = await answer(request);
    if (said === undefined) return request.socket.destroy();
    response.writeHead(said.status, said.headers);
    response.end(said.body);
  };

  return {
    lms,
    plain,
    back: `${address}back`,
    returns: () => returns,
    launch(start, enrolment) {
      const launched = lms.launch({ url: start, ...enrolment });
      return { ...launched, url: withQuery(start, launched.query) };
    },
    plainUrl: (start, more) =>
      withQuery(start, String(new URLSearchParams({ endpoint: plain.endpoint, auth: BASIC, ...more }))),
    frame: (url) => `${address}frame?of=${encodeURIComponent(url)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const withQuery = (url: string, query: string) => `${url}${url.includes("?") ? "&" : "?"}${query}`;

const page = (body: string): Answer => ({
  status: 200,
  headers: { "Content-Type": "text/html; charset=utf-8" },
  body: `<!doctype html><html lang="es"><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,">${body}`,
});
