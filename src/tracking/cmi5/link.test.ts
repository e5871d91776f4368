import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agentOf } from "./agent.ts";
import { linkOf } from "./link.ts";

const account = { objectType: "Agent", account: { homePage: "http://www.example.com", name: "1625378" } };

/** The example of cmi5 8.1. */
const example = {
  endpoint: "http://lrs.example.com/lrslistener/",
  fetch: "http://lms.example.com/tokenGen.htm?k=2390289x0",
  actor: JSON.stringify(account),
  registration: "760e3480-ba55-4991-94b0-01820dbd23a2",
  activityId: "http://www.example.com/LA1/001/intro",
};
const search = (given: Readonly<Record<string, string>>) => `?${new URLSearchParams(given)}`;

describe("a launch of cmi5", () => {
  test("reads as the specification's example, in any order and beside parameters of others", () => {
    const { activityId, actor: _, ...rest } = example;
    const link = { ...rest, actor: account, activity: activityId };
    expect(linkOf(search(example), "cmi5")).toEqual(link);
    const turned = Object.fromEntries(Object.entries({ ...example, theme: "dark" }).reverse());
    expect(linkOf(search(turned), "cmi5")).toEqual(link);
  });

  test("is none without parameters: nobody receives anything", () => {
    expect(linkOf("", "cmi5")).toBeUndefined();
    expect(linkOf("?utm_source=mail", "cmi5")).toBeUndefined();
  });

  test("has an endpoint that paths can be put behind", () => {
    for (const endpoint of ["https://a.example/lrs", "https://a.example/lrs/", "https://a.example/lrs//?x=1#y"]) {
      expect(linkOf(search({ ...example, endpoint }), "cmi5")).toMatchObject({ endpoint: "https://a.example/lrs/" });
    }
  });

  test.each([
    ["endpoint", "javascript:alert(1)"],
    ["endpoint", "lrs/"],
    ["endpoint", "https://me:secret@a.example/"],
    ["fetch", "file:///etc/passwd"],
    ["fetch", ""],
    ["actor", "{"],
    ["actor", '"me"'],
    ["actor", '{"objectType":"Group","account":{"homePage":"http://a.example","name":"x"}}'],
    ["actor", '{"mbox":"mailto:a@b.example"}'],
    ["actor", JSON.stringify({ ...account, mbox: "mailto:a@b.example" })],
    ["registration", "1"],
    ["activityId", "intro"],
    ["activityId", "https://a.example/ <b>"],
  ])("says what is wrong with %s %j", (name, value) => {
    expect(linkOf(search({ ...example, [name]: value }), "cmi5")).toEqual({ wrong: [name] });
  });

  test("never throws, whatever stands there", () => {
    const names = ["endpoint", "fetch", "actor", "registration", "activityId", "auth", "__proto__"];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.string()),
        fc.constantFrom("cmi5", "xapi"),
        (given, format) => {
          linkOf(search(given), format as "cmi5" | "xapi");
        },
      ),
    );
  });
});

describe("a launch of plain xAPI", () => {
  const plain = {
    endpoint: "https://a.example/xapi",
    auth: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
    actor: '{"mbox":"mailto:ana@a.example","name":"Ana"}',
  };

  test("needs neither a registration nor an activity: who receives and who learns is enough", () => {
    const link = {
      endpoint: "https://a.example/xapi/",
      authorization: plain.auth,
      actor: { mbox: "mailto:ana@a.example", name: "Ana" },
    };
    expect(linkOf(search(plain), "xapi")).toEqual(link);
    const { registration } = example;
    expect(
      linkOf(search({ ...plain, registration, activity_id: "urn:a:b", activity_platform: "LMS" }), "xapi"),
    ).toEqual({
      ...link,
      registration,
      activity: "urn:a:b",
      platform: "LMS",
    });
  });

  test("is wrong with an authorisation that would be another header's", () => {
    expect(linkOf(search({ ...plain, auth: "Basic a\r\nCookie: b" }), "xapi")).toEqual({ wrong: ["auth"] });
  });

  test("reads without the secret, which is taken from the address bar and kept by the tab", () => {
    const { auth: _, ...rest } = plain;
    expect(linkOf(search(rest), "xapi")).not.toHaveProperty("authorization");
    expect(linkOf(search(rest), "xapi")).not.toHaveProperty("wrong");
  });
});

describe("whoever learns", () => {
  test("is read as xAPI 0.9 named them, since SCORM Cloud does", () => {
    expect(
      agentOf({
        name: ["Ana"],
        account: [{ accountServiceHomePage: "http://cloud.example", accountName: "app|ana" }],
        objectType: "Agent",
      }),
    ).toEqual({ objectType: "Agent", name: "Ana", account: { homePage: "http://cloud.example", name: "app|ana" } });
  });

  test("is nobody with none of the four ways to tell people apart, or with two of them", () => {
    expect(agentOf({ name: "Ana" })).toBeUndefined();
    expect(agentOf({ mbox: "mailto:a@b.example", openid: "https://a.example" })).toBeUndefined();
    expect(agentOf({ mbox: ["mailto:a@b.example", "mailto:c@b.example"] })).toBeUndefined();
  });
});
