import { afterAll, expect, test } from "vitest";
import { simple } from "./examples.ts";
import { BASIC } from "./lrs.ts";
import { startLrs } from "./server.ts";

const server = await startLrs();
afterAll(() => server.close());
const headers = { "X-Experience-API-Version": "1.0.3", Authorization: BASIC, "Content-Type": "application/json" };

test("over the network it answers as without, and a page of elsewhere may read it", async () => {
  const { plain } = server;
  const url = `${plain.endpoint}statements`;
  const preflight = await fetch(url, { method: "OPTIONS" });
  expect([preflight.status, preflight.headers.get("Access-Control-Allow-Origin")]).toEqual([204, "*"]);
  const sent = await fetch(url, { method: "POST", headers, body: JSON.stringify([simple]) });
  expect(await sent.json()).toEqual([simple.id]);
  plain.failing(() => ({ is: "cut", when: "after" }));
  await expect(fetch(url, { headers })).rejects.toThrow(TypeError);
  plain.failing(undefined);
  expect(plain.violations).toEqual([]);
});

test("a launch leads to an AU with its token, once", async () => {
  const { url, session } = server.launch("http://host.test/start.html?a=1", {
    publisherId: "urn:atenta:course:demo:au",
    moveOn: "Passed",
  });
  const { searchParams } = new URL(url);
  expect(searchParams.get("a")).toBe("1");
  expect(JSON.parse(searchParams.get("actor") ?? "")).toEqual(session.actor);
  const ask = async () => (await fetch(searchParams.get("fetch") ?? "", { method: "POST" })).json();
  const { "auth-token": token } = await ask();
  expect(await ask()).toHaveProperty("error-code", "1");
  const about = await fetch(`${searchParams.get("endpoint")}statements`, {
    headers: { ...headers, Authorization: `Basic ${token}` },
  });
  expect(about.status).toBe(200);
});

test("whoever comes back is counted", async () => {
  expect(await (await fetch(server.back)).text()).toContain("Back");
  expect(server.returns()).toBe(1);
  expect(await (await fetch(server.frame('http://a.test/?b="&c=d'))).text()).toContain(
    'src="http://a.test/?b=&quot;&amp;c=d"',
  );
});
