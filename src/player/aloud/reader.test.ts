import { describe, expect, it } from "vitest";
import { createReader } from "./reader.ts";
import { handTimers, memoryVoice, online, spanish } from "./testing.ts";
import { findVoice } from "./voice.ts";

function read(from = 0, texts = ["uno", "dos", "tres"]) {
  const mouth = memoryVoice();
  const clock = handTimers();
  const lines = texts.map((text) => ({ text }));
  const reader = createReader({ voice: mouth.voice, with: spanish, timers: clock.timers, lines, speed: 1, from });
  return { reader, ...mouth, ...clock, state: () => reader.getState() };
}

describe("A reader", () => {
  it("says nothing before it is asked, then reads from there to the end, and begins anew after it", () => {
    const { reader, now, end, state, said } = read(1);
    expect(now()).toBeUndefined();
    reader.play();
    expect([now(), state()]).toEqual(["dos", { status: "speaking", at: 1 }]);
    end();
    expect(now()).toBe("tres");
    end();
    expect(state()).toEqual({ status: "ended", at: 0 });
    reader.play();
    expect(now()).toBe("uno");
    expect(said).toHaveLength(3);
  });

  it("begins the same line again after a pause, and is not moved by an end that comes late", () => {
    const { reader, now, state, said } = read();
    reader.play();
    reader.pause();
    expect([now(), state()]).toEqual([undefined, { status: "paused", at: 0 }]);
    reader.play();
    expect(said.map(({ text }) => text)).toEqual(["uno", "uno"]);
  });

  it("goes back and on within the lesson, reading or paused", () => {
    const { reader, now, state } = read();
    reader.move(1);
    expect([now(), state()]).toEqual([undefined, { status: "paused", at: 1 }]);
    reader.play();
    reader.move(1);
    expect(now()).toBe("tres");
    reader.move(1);
    expect(now()).toBe("tres");
    reader.move(-9);
    expect([now(), state()]).toEqual(["uno", { status: "speaking", at: 0 }]);
  });

  it("says the line again at another pace, and only if it is reading", () => {
    const { reader, said } = read();
    reader.pace(1.5);
    expect(said).toEqual([]);
    reader.play();
    reader.pace(2);
    expect(said.map(({ speed }) => speed)).toEqual([1.5, 2]);
  });

  it("goes on where a browser never tells the end of a line, and waits longer for longer lines", () => {
    const { reader, now, waiting, runOut } = read(0, ["una línea bastante más larga que la otra", "dos", "tres"]);
    reader.play();
    const [long] = waiting.map(({ ms }) => ms);
    runOut();
    expect(now()).toBe("dos");
    expect(waiting).toHaveLength(1);
    expect(long).toBeGreaterThan(waiting[0]?.ms ?? 0);
  });

  it("gives up a voice that fails twice in a row, and tries again when asked", () => {
    const { reader, end, state, now } = read();
    reader.play();
    end("failed");
    expect(now()).toBe("dos");
    end("failed");
    expect([now(), state().status]).toEqual([undefined, "failed"]);
    reader.play();
    expect(now()).toBe("dos");
  });
});

describe("A voice is found", () => {
  const voice = (lang: string, local = true) => ({ ...spanish, id: lang, lang, local });
  it("on the device, of the country first, however the browser writes its language", () => {
    const [mexican, ours] = [voice("es-MX"), voice("es_ES")];
    expect(findVoice([online, mexican, ours], "es")).toEqual({ voice: ours });
    expect(findVoice([mexican], "es")).toEqual({ voice: mexican });
    expect(findVoice([voice("ca-ES-valencia")], "ca")).toHaveProperty("voice.lang", "ca-ES-valencia");
  });

  it("never on a network, and never in another language", () => {
    expect(findVoice([online], "es")).toEqual({ none: "online" });
    expect(findVoice([online, spanish, voice("cat")], "ca")).toEqual({ none: "nothing" });
  });
});
