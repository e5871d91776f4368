import { useEffect, useState } from "react";
import type { Timers } from "../../storage/timers.ts";
import { type Found, findVoice, type Voice } from "./voice.ts";

/** How long browsers take to bring their voices, generously, in milliseconds. */
const PATIENCE = 2_500;

/** What there is to read a language with; `undefined` while voices may still come. A voice that was found stays. */
export function useVoice(voice: Voice, timers: Timers, lang: string): Found | undefined {
  const [found, setFound] = useState(() => findVoice(voice.voices(), lang));
  const [waited, setWaited] = useState(false);
  const has = "voice" in found;
  useEffect(() => {
    if (has) return;
    const look = () => setFound(findVoice(voice.voices(), lang));
    look();
    const stop = voice.onVoices(look);
    const callOff = timers.after(PATIENCE, () => {
      look();
      setWaited(true);
    });
    return () => {
      stop();
      callOff();
    };
  }, [voice, timers, lang, has]);
  return has || waited ? found : undefined;
}
