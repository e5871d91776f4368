import type { Timers } from "../../storage/timers.ts";
import type { Voice } from "./voice.ts";

/** Waiting, by the page's own clock. */
export const pageTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** The browser's own voices; a browser without any has none. */
export function systemVoice(synthesis: SpeechSynthesis | undefined, timers: Timers): Voice {
  /** Kept while it is being said: a browser may throw away what nobody holds, and then never tells its end. */
  let held: SpeechSynthesisUtterance | undefined;
  const find = (id: string) => synthesis?.getVoices().find(({ voiceURI }) => voiceURI === id);
  return {
    voices: () =>
      (synthesis?.getVoices() ?? []).map((each) => ({
        id: each.voiceURI,
        name: each.name,
        lang: each.lang,
        local: each.localService,
      })),
    onVoices(listener) {
      // Safari has no such event on the object, and its voices at once.
      synthesis?.addEventListener?.("voiceschanged", listener);
      return () => synthesis?.removeEventListener?.("voiceschanged", listener);
    },
    speak({ text, voice, speed }, ended) {
      if (synthesis === undefined) return timers.after(0, () => ended("failed"));
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = find(voice.id) ?? null;
      utterance.lang = voice.lang;
      utterance.rate = speed;
      let over = false;
      const end = (how: "said" | "failed") => () => {
        if (over) return;
        over = true;
        ended(how);
      };
      utterance.onend = end("said");
      utterance.onerror = end("failed");
      const begin = () => {
        held = utterance;
        // Another page, or a reload, may have left it paused.
        synthesis.resume();
        synthesis.speak(utterance);
      };
      // What is said right after something was broken off is lost in some browsers.
      const busy = synthesis.speaking || synthesis.pending;
      if (busy) synthesis.cancel();
      const callOff = busy ? timers.after(60, begin) : undefined;
      if (!busy) begin();
      return () => {
        over = true;
        callOff?.();
        if (held === utterance) {
          held = undefined;
          synthesis.cancel();
        }
      };
    },
  };
}

/** The browser's synthesis; `undefined` where it has none. */
export const systemSynthesis = (): SpeechSynthesis | undefined =>
  typeof speechSynthesis === "undefined" ? undefined : speechSynthesis;
