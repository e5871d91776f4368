import type { Timers } from "../../storage/timers.ts";
import type { Said, Voice, VoiceInfo } from "./voice.ts";

/** A voice on a device, and one that needs a network. */
export const spanish: VoiceInfo = { id: "es", name: "Mónica", lang: "es-ES", local: true };
export const online: VoiceInfo = { id: "net", name: "Online", lang: "es-ES", local: false };

/** A voice in memory: what it was asked to say, and its end when the test says so. */
export function memoryVoice(list: readonly VoiceInfo[] = [spanish]) {
  const said: Said[] = [];
  let pending: ((how: "said" | "failed") => void) | undefined;
  const voice: Voice = {
    voices: () => list,
    onVoices: () => () => {},
    speak(each, ended) {
      said.push(each);
      pending = ended;
      return () => {
        if (pending === ended) pending = undefined;
      };
    },
  };
  return {
    voice,
    said,
    /** What is being said now. */
    now: () => (pending === undefined ? undefined : said.at(-1)?.text),
    end(how: "said" | "failed" = "said") {
      const end = pending;
      pending = undefined;
      end?.(how);
    },
  };
}

/** Timers that run when the test says so. */
export function handTimers() {
  const waiting: { ms: number; run: () => void }[] = [];
  const timers: Timers = {
    after(ms, run) {
      const each = { ms, run };
      waiting.push(each);
      return () => void waiting.splice(waiting.indexOf(each), waiting.includes(each) ? 1 : 0);
    },
  };
  return {
    timers,
    waiting,
    runOut: () => {
      for (const { run } of waiting.splice(0)) run();
    },
  };
}
