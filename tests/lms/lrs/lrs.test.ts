import { describe, expect, test } from "vitest";
import { etagOf } from "./documents.ts";
import { attempted, long, simple } from "./examples.ts";
import { seededFaults } from "./faults.ts";
import { BASIC, createLrs, type LrsOptions } from "./lrs.ts";

const noon = Date.parse("2026-01-01T12:00:00Z");
const headers = { Authorization: BASIC, "X-Experience-API-Version": "1.0.3", "Content-Type": "application/json" };
const open = (options: LrsOptions = {}) => createLrs({ now: () => noon, ...options });
const agent = { account: { homePage: "https://lms.test", name: "7" } };

type Lrs = ReturnType<typeof open>;

function ask(lrs: Lrs, method: string, path: string, value?: unknown, more: Record<string, string> = {}) {
  const body = typeof value === "string" || value === undefined ? value : JSON.stringify(value);
  return lrs.fetch(lrs.endpoint + path, {
    method,
    headers: { ...headers, ...more },
    ...(body !== undefined && { body }),
  });
}
const post = (lrs: Lrs, value: unknown, more = {}) => ask(lrs, "POST", "statements", value, more);

describe("statements", () => {
  test("one, or several, are stored once, and their ids come back in order", async () => {
    const lrs = open();
    expect(await (await post(lrs, attempted)).json()).toEqual([attempted.id]);
    const both = await post(lrs, [simple, attempted]);
    expect(both.status).toBe(200);
    expect(await both.json()).toEqual([simple.id, attempted.id]);
    expect(lrs.statements.map(({ id }) => id)).toEqual([attempted.id, simple.id]);
    expect(lrs.violations).toEqual([]);
    expect(both.headers.get("X-Experience-API-Version")).toBe("1.0.3");
    expect(both.headers.get("X-Experience-API-Consistent-Through")).toBe("2026-01-01T12:00:00.000Z");
  });

  test("whoever says something else under the same id is told so, and nothing of the batch is stored", async () => {
    const lrs = open();
    await post(lrs, attempted);
    const answer = await post(lrs, [simple, { ...attempted, result: { success: false } }]);
    expect(answer.status).toBe(409);
    expect(lrs.statements).toHaveLength(1);
    expect(lrs.conflicts).toEqual([attempted.id]);
  });

  test("some stores say 409 to the very same words too", async () => {
    const lrs = open({ again: "conflict" });
    await post(lrs, attempted);
    expect((await post(lrs, [simple, attempted])).status).toBe(409);
    expect(lrs.statements).toHaveLength(1);
    expect(lrs.violations).toEqual([]);
  });

  test.each<[string, unknown, Record<string, string>, number]>([
    ["two of one id", [attempted, { ...attempted, id: attempted.id.toUpperCase() }], {}, 400],
    ["a bad one beside a good one", [simple, { ...attempted, id: "1" }], {}, 400],
    ["what is no JSON", "{", {}, 400],
    ["a form", attempted, { "Content-Type": "application/x-www-form-urlencoded" }, 400],
    ["no version", attempted, { "X-Experience-API-Version": "0.95" }, 400],
    ["version 2", attempted, { "X-Experience-API-Version": "2.0.0" }, 400],
    ["another scheme", attempted, { Authorization: "Bearer abc" }, 401],
    [
      "voiding",
      {
        ...attempted,
        verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
        object: { objectType: "StatementRef", id: simple.id },
      },
      {},
      403,
    ],
  ])("%s is refused whole", async (_, value, more, status) => {
    const lrs = open();
    expect((await post(lrs, value, more)).status).toBe(status);
    expect(lrs.statements).toEqual([]);
    expect(lrs.violations).toHaveLength(1);
  });

  test("without a version, or without an authorisation, nobody is let in", async () => {
    const lrs = open();
    const url = `${lrs.endpoint}statements`;
    expect((await lrs.fetch(url, { headers: { Authorization: BASIC } })).status).toBe(400);
    expect((await lrs.fetch(url, { headers: { "X-Experience-API-Version": "1.0.3" } })).status).toBe(401);
    expect(lrs.violations).toHaveLength(2);
    // That an authorisation has run out is nobody's fault.
    expect((await ask(lrs, "GET", "statements", undefined, { Authorization: "Basic YTpi" })).status).toBe(401);
    expect(lrs.violations).toHaveLength(2);
  });

  test("PUT stores one under the id of its address", async () => {
    const lrs = open();
    expect((await ask(lrs, "PUT", `statements?statementId=${attempted.id}`, attempted)).status).toBe(204);
    expect((await ask(lrs, "PUT", `statements?statementId=${simple.id}`, attempted)).status).toBe(400);
    expect((await ask(lrs, "PUT", "statements", attempted)).status).toBe(400);
    expect((await ask(lrs, "PUT", "statements?statementId=7", attempted)).status).toBe(400);
    expect((await ask(lrs, "PUT", `statements?statementId=${simple.id}`, [simple])).status).toBe(400);
    expect((await ask(lrs, "POST", `statements?statementId=${simple.id}`, simple)).status).toBe(400);
    expect(lrs.statements).toHaveLength(1);
  });

  test("they are read by id, and by what they say, the newest first", async () => {
    const lrs = open();
    await post(lrs, [attempted, simple, long]);
    const read = async (query: string) => {
      const answer = await ask(lrs, "GET", `statements?${query}`);
      return answer.status === 200 ? answer.json() : answer.status;
    };
    expect(await read(`statementId=${simple.id}`)).toMatchObject({ ...simple, version: "1.0.0" });
    expect(await read("statementId=00000000-0000-4000-8000-000000000000")).toBe(404);
    const found = async (query: string) => (await read(query)).statements.map(({ id }: { id: string }) => id);
    expect(await found("")).toEqual([long.id, simple.id, attempted.id]);
    expect(await found("ascending=true&limit=1")).toEqual([attempted.id]);
    expect(await found(`verb=${encodeURIComponent(attempted.verb.id)}`)).toEqual([attempted.id]);
    expect(await found(`activity=${encodeURIComponent(simple.object.id)}`)).toEqual([simple.id]);
    expect(await found(`registration=${long.context.registration}`)).toEqual([long.id]);
    expect(await found(`agent=${encodeURIComponent(JSON.stringify(simple.actor))}`)).toEqual([simple.id]);
    expect(await read("Verb=a")).toBe(400);
    expect(await read("agent=%7B%7D")).toBe(400);
    expect(await read(`statementId=${simple.id}&limit=1`)).toBe(400);
  });

  test("habits are noted, and refused by nobody", async () => {
    const lrs = open();
    const { id: _, ...nameless } = attempted;
    expect((await post(lrs, nameless, { "X-Experience-API-Version": "1.0.1" })).status).toBe(200);
    expect(lrs.violations).toEqual([]);
    expect(lrs.habits).toHaveLength(2);
  });
});

describe("documents", () => {
  const where = (more = "") =>
    `activities/state?activityId=urn:a1:b&agent=${encodeURIComponent(JSON.stringify(agent))}&stateId=atenta${more}`;
  const registration = "&registration=ec531277-b57b-4c15-8d91-d292c5b2b8f7";
  const profile = `agents/profile?agent=${encodeURIComponent(JSON.stringify(agent))}&profileId=p`;

  test("a state is kept for its activity, agent and registration", async () => {
    const lrs = open();
    expect((await ask(lrs, "GET", where())).status).toBe(404);
    expect((await ask(lrs, "PUT", where(registration), { a: 1 })).status).toBe(204);
    expect((await ask(lrs, "GET", where())).status).toBe(404);
    const named = encodeURIComponent(JSON.stringify({ ...agent, name: "Aina" }));
    const kept = await ask(
      lrs,
      "GET",
      `activities/state?activityId=urn:a1:b&agent=${named}&stateId=atenta${registration}`,
    );
    expect(kept.headers.get("ETag")).toBe(etagOf('{"a":1}'));
    expect(await kept.json()).toEqual({ a: 1 });
    expect(lrs.state("urn:a1:b", agent, "atenta", registration.split("=")[1])?.body).toBe('{"a":1}');
    expect((await ask(lrs, "DELETE", where(registration))).status).toBe(204);
    expect((await ask(lrs, "GET", where(registration))).status).toBe(404);
    expect(lrs.violations).toEqual([]);
  });

  test("ids are listed, JSON is joined by POST", async () => {
    const lrs = open();
    await ask(lrs, "PUT", where(), { x: "foo", y: "bar" });
    expect((await ask(lrs, "POST", where(), { x: "bash", z: "faz" })).status).toBe(204);
    expect(await (await ask(lrs, "GET", where())).json()).toEqual({ x: "bash", y: "bar", z: "faz" });
    const all = where().replace("&stateId=atenta", "");
    expect(await (await ask(lrs, "GET", all)).json()).toEqual(["atenta"]);
    expect((await ask(lrs, "POST", where(), [1])).status).toBe(400);
    expect((await ask(lrs, "DELETE", all)).status).toBe(204);
    expect((await ask(lrs, "GET", where())).status).toBe(404);
  });

  test.each([
    ["PUT", "activities/state?activityId=urn:a1:b&stateId=a"],
    ["PUT", where().replace("&stateId=atenta", "")],
    ["GET", where("&registration=7")],
    ["GET", where("&color=red")],
    ["GET", where().replace("urn:a1:b", "b")],
    ["GET", where().replace("account", "acount")],
    ["PATCH", where()],
    ["PUT", profile],
  ])("%s %s is refused", async (method, path) => {
    const lrs = open();
    expect((await ask(lrs, method, path, method === "GET" ? undefined : {})).status).toBe(400);
    expect(lrs.violations).toHaveLength(1);
  });

  test("whoever writes what is no JSON, or does not say what it is, is refused", async () => {
    const lrs = open();
    expect((await ask(lrs, "PUT", where(), "{")).status).toBe(400);
    const bare = { method: "PUT", headers: { Authorization: BASIC, "X-Experience-API-Version": "1.0.3" }, body: "a" };
    expect((await lrs.fetch(lrs.endpoint + where(), bare)).status).toBe(400);
    expect((await ask(lrs, "PUT", where(), "plain", { "Content-Type": "text/plain" })).status).toBe(204);
  });

  test("whoever was slower is told so", async () => {
    const lrs = open();
    const old = etagOf("{}");
    expect((await ask(lrs, "PUT", profile, {}, { "If-None-Match": "*" })).status).toBe(204);
    expect((await ask(lrs, "PUT", profile, { a: 1 }, { "If-None-Match": "*" })).status).toBe(412);
    expect((await ask(lrs, "PUT", profile, { a: 1 })).status).toBe(409);
    expect((await ask(lrs, "PUT", profile, { a: 1 }, { "If-Match": old })).status).toBe(204);
    expect((await ask(lrs, "PUT", profile, { a: 2 }, { "If-Match": old })).status).toBe(412);
    expect((await ask(lrs, "DELETE", profile, undefined, { "If-Match": old })).status).toBe(412);
    expect(await (await ask(lrs, "GET", profile)).json()).toEqual({ a: 1 });
  });
});

describe("what goes wrong on the way", () => {
  test("before, nothing is stored; after, it is, and only the answer is lost", async () => {
    const lrs = open();
    lrs.failing(() => ({ is: "status", status: 503, when: "before", after: "7" }));
    const busy = await post(lrs, simple);
    expect([busy.status, busy.headers.get("Retry-After")]).toEqual([503, "7"]);
    lrs.failing(() => ({ is: "cut", when: "before" }));
    await expect(post(lrs, simple)).rejects.toThrow(TypeError);
    expect(lrs.statements).toEqual([]);
    lrs.failing(() => ({ is: "cut", when: "after" }));
    await expect(post(lrs, simple)).rejects.toThrow(TypeError);
    expect(lrs.statements).toHaveLength(1);
    lrs.failing(() => ({ is: "garbage", when: "after" }));
    expect(await (await post(lrs, attempted)).text()).toContain("Wi-Fi");
    lrs.failing(undefined);
    expect((await post(lrs, [simple, attempted])).status).toBe(200);
    expect(lrs.statements).toHaveLength(2);
    expect(lrs.violations).toEqual([]);
  });

  test("a store may be slow, silent, gone, small, and choosy", async () => {
    const waited: number[] = [];
    const lrs = open({
      wait: async (ms) => void waited.push(ms),
      largest: 2_000,
      refuse: ({ verb }) => (verb.id.endsWith("attempted") ? "not this one" : undefined),
    });
    lrs.failing(() => ({ is: "delay", ms: 30 }));
    expect((await post(lrs, simple)).status).toBe(200);
    expect(waited).toEqual([30]);
    lrs.failing(() => ({ is: "silence", when: "before" }));
    const abort = new AbortController();
    const never = lrs.fetch(`${lrs.endpoint}about`, { headers, signal: abort.signal });
    abort.abort();
    await expect(never).rejects.toThrow(/abort/i);
    lrs.failing(undefined);
    lrs.gone(true);
    await expect(post(lrs, simple)).rejects.toThrow(TypeError);
    lrs.gone(false);
    expect((await post(lrs, long)).status).toBe(413);
    const choosy = await post(lrs, attempted);
    expect([choosy.status, await choosy.text()]).toEqual([400, "not this one"]);
    expect(lrs.violations).toEqual([]);
  });

  test("it knows how many spoke to it at once", async () => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const lrs = open({ wait: () => gate, fault: () => ({ is: "delay", ms: 1 }) });
    const both = [post(lrs, simple), post(lrs, attempted)];
    go();
    await Promise.all(both);
    await post(lrs, long);
    expect(lrs.busiest()).toBe(2);
  });

  test("the same seed brings the same faults, of every sort", async () => {
    const of = (seed: number) => {
      const faulty = seededFaults(seed, 0.5);
      return Array.from({ length: 200 }, (_, n) => faulty({} as never, n));
    };
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
    expect(new Set(of(7).map((fault) => fault?.is))).toEqual(new Set([undefined, "status", "cut", "garbage", "delay"]));
  });

  test("a page of elsewhere is told what it may ask and read", async () => {
    const lrs = open({ fault: () => ({ is: "cut", when: "before" }) });
    const answer = await lrs.fetch(`${lrs.endpoint}statements`, { method: "OPTIONS" });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("Access-Control-Allow-Headers")).toContain("X-Experience-API-Version");
    expect(answer.headers.get("Access-Control-Expose-Headers")).toContain("Retry-After");
  });
});
