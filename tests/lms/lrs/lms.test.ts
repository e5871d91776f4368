import { describe, expect, test } from "vitest";
import { AU, contextOf, noon, open, results, statementOf } from "./au.ts";
import {
  ADL,
  CATEGORY,
  isSatisfied,
  LAUNCH_DATA,
  MASTERY_SCORE,
  MOVE_ON,
  type MoveOn,
  moveOns,
  SESSION_ID,
} from "./cmi5-words.ts";

describe("a launch", () => {
  test("says where, who, what; gives a token once; keeps the launch data and what the learner prefers", async () => {
    const { lms, begin } = await open({ masteryScore: 0.7, returnURL: "http://lms.test/back" });
    const { link, launchData, preferences, session } = await begin();
    expect([...link.keys()].sort()).toEqual(["activityId", "actor", "endpoint", "fetch", "registration"]);
    expect(link.get("activityId")).not.toBe(AU);
    expect(await (await launchData()).json()).toMatchObject({
      contextTemplate: {
        contextActivities: { grouping: expect.arrayContaining([{ objectType: "Activity", id: AU }]) },
        extensions: { [SESSION_ID]: session.id },
      },
      launchMode: "Normal",
      moveOn: "CompletedAndPassed",
      masteryScore: 0.7,
      returnURL: "http://lms.test/back",
    });
    expect(await (await preferences()).json()).toEqual({ languagePreference: "ca,es", audioPreference: "on" });
    const again = await lms.fetch(link.get("fetch") ?? "", { method: "POST" });
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ "error-code": "1" });
    expect(lms.lrs.habits).toHaveLength(1);
    expect((await lms.fetch(link.get("fetch") ?? "")).status).toBe(405);
    expect(await (await lms.fetch("http://lms.test/fetch?k=99", { method: "POST" })).json()).toMatchObject({
      "error-code": "2",
    });
    expect(lms.lrs.violations).toHaveLength(1);
    expect(lms.lrs.statements.map(({ verb }) => verb.id)).toEqual([`${ADL}launched`]);
  });

  test("its token is for its learner, its AU, its registration; the launch data are not for writing", async () => {
    const { lms, begin } = await open();
    const { ask, state } = await begin();
    const status = async (method: string, path: string, value?: unknown) => (await ask(method, path, value)).status;
    expect(await status("PUT", `${state}&stateId=atenta`, { a: 1 })).toBe(204);
    expect(lms.lrs.violations).toEqual([]);
    expect(await status("PUT", `${state}&stateId=${LAUNCH_DATA}`, { a: 1 })).toBe(403);
    expect(await status("GET", `${state.replace("name%22%3A%227", "name%22%3A%228")}&stateId=atenta`)).toBe(403);
    expect(await status("GET", `${state.replace("&registration=a", "&registration=b")}&stateId=atenta`)).toBe(403);
    expect(await status("GET", `${state.replace("activityId=", "activityId=urn%3Aa1%3A")}&stateId=atenta`)).toBe(403);
    expect(lms.lrs.violations).toHaveLength(4);
  });

  test("whoever speaks before reading is noted", async () => {
    const { lms, begin } = await open();
    const { ask, session } = await begin();
    await ask("POST", "statements", statementOf(session, "initialized", noon, 0));
    expect(lms.lrs.violations).toHaveLength(2);
  });

  test("a token may run out, which is nobody's fault", async () => {
    const { lms, visit } = await open();
    const { session, send, say } = await visit();
    lms.expire(session);
    expect((await send(say("initialized"))).status).toBe(401);
    expect(lms.lrs.violations).toEqual([]);
  });

  test("a new launch of the registration ends the one before", async () => {
    const { lms, visit } = await open();
    const first = await visit();
    await first.send(first.say("initialized"));
    const second = await visit();
    expect((await first.send(first.say("answered"))).status).toBe(403);
    expect((await first.ask("GET", `${first.state}&stateId=atenta`)).status).toBe(403);
    expect((await second.send(second.say("initialized"))).status).toBe(200);
    expect(lms.lrs.statements.map(({ verb }) => verb.id.split("/").at(-1))).toEqual([
      "launched",
      "initialized",
      "abandoned",
      "launched",
      "initialized",
    ]);
  });
});

describe("a session", () => {
  test("as cmi5 wants it has no fault, and its end is its end", async () => {
    const { lms, visit } = await open({ masteryScore: 0.7 });
    const { send, say, session } = await visit();
    const passed = say("passed", {
      result: { ...results.passed, score: { scaled: 0.7, raw: 70, min: 0, max: 100 } },
      context: contextOf(session, [CATEGORY, MOVE_ON], { [MASTERY_SCORE]: 0.7 }),
    });
    const all = [say("initialized"), say("answered"), say("completed")];
    expect((await send(...all)).status).toBe(200);
    const last = { ...say("terminated") };
    expect((await send({ ...passed, timestamp: last.timestamp }, last)).status).toBe(200);
    expect(lms.satisfied(session.registration)).toBe(true);
    // Sent once more, for lack of an answer: it is there.
    expect((await send({ ...passed, timestamp: last.timestamp }, last)).status).toBe(200);
    expect(lms.lrs.violations).toEqual([]);
    expect(lms.lrs.habits).toEqual([]);
    expect((await send(say("answered"))).status).toBe(403);
    expect(lms.lrs.statements).toHaveLength(7);
  });

  test("whoever is slow may still be heard for a while after the end, of what was before", async () => {
    const { visit, pass } = await open({}, { grace: 60_000 });
    const { send, say, ask, state } = await visit();
    const late = [say("initialized"), say("answered"), say("answered"), say("terminated")];
    expect((await send(late[0], late[3])).status).toBe(200);
    expect((await send(late[1])).status).toBe(200);
    expect((await ask("PUT", `${state}&stateId=atenta`, {})).status).toBe(204);
    expect((await send(say("answered"))).status).toBe(403);
    pass(60_000);
    expect((await send(late[2])).status).toBe(403);
    expect((await ask("PUT", `${state}&stateId=atenta`, {})).status).toBe(403);
  });

  test("completed in one, passed in the next", async () => {
    const { lms, visit } = await open();
    const first = await visit();
    await first.send(first.say("initialized"), first.say("completed"), first.say("terminated"));
    expect(lms.satisfied(first.session.registration)).toBe(false);
    const second = await visit();
    await second.send(second.say("initialized"), second.say("passed"), second.say("terminated"));
    expect(lms.satisfied(first.session.registration)).toBe(true);
    const third = await visit();
    expect((await third.send(third.say("initialized"), third.say("completed"))).status).toBe(403);
    expect((await third.send(third.say("initialized"), third.say("failed"))).status).toBe(403);
    expect(lms.lrs.violations).toHaveLength(2);
  });
});

describe("moveOn", () => {
  const table: Readonly<Record<MoveOn, readonly string[]>> = {
    Passed: ["passed", "passed+completed"],
    Completed: ["completed", "passed+completed"],
    CompletedAndPassed: ["passed+completed"],
    CompletedOrPassed: ["completed", "passed", "passed+completed"],
    NotApplicable: ["", "completed", "passed", "failed", "passed+completed"],
  };
  test.each(moveOns)("%s", (moveOn) => {
    for (const verbs of ["", "completed", "passed", "failed", "passed+completed"]) {
      const taken = verbs.split("+").map((verb) => ({ verb, session: "a", at: 0 })) as Parameters<
        typeof isSatisfied
      >[1];
      expect([verbs, isSatisfied(moveOn, taken)]).toEqual([verbs, table[moveOn].includes(verbs)]);
    }
  });

  test("what needs nothing is satisfied when somebody is enrolled, and that is said once", async () => {
    const { lms, visit } = await open({ moveOn: "NotApplicable" });
    const { session, send, say } = await visit();
    await send(say("initialized"), say("completed"), say("terminated"));
    expect(lms.satisfied(session.registration)).toBe(true);
    const verbs = lms.lrs.statements.map(({ verb }) => verb.id.split("/").at(-1));
    expect(verbs.filter((verb) => verb === "satisfied")).toHaveLength(1);
  });
});
