/** How a page speaks. The browser's own voices are in `system-voice.ts`; tests have a twin in memory. */
export interface Voice {
  /** The voices that there are now. Browsers bring them late, and may bring more. */
  voices(): readonly VoiceInfo[];
  /** Hears when there are others. Returns what ends it. */
  onVoices(listener: () => void): () => void;
  /** Says a short text, and tells once how that ended. Returns what breaks it off, after which nothing is told. */
  speak(said: Said, ended: (how: "said" | "failed") => void): () => void;
}

export interface VoiceInfo {
  /** What tells it from others. */
  readonly id: string;
  readonly name: string;
  /** As the browser writes it: `es-ES`, `ca_ES`. */
  readonly lang: string;
  /** Whether it speaks on the device, without sending the text anywhere. */
  readonly local: boolean;
}

export interface Said {
  readonly text: string;
  readonly voice: VoiceInfo;
  /** Times the usual pace. */
  readonly speed: number;
}

/** What there is to read a language aloud with. `online`: only voices that send the text to somebody's server. */
export type Found = { readonly voice: VoiceInfo } | { readonly none: "nothing" | "online" };

/** The voice on the device for a language: of its home country if there is one. Voices that need a network are never used. */
export function findVoice(voices: readonly VoiceInfo[], lang: string): Found {
  const speak = voices.filter((voice) => tagOf(voice).split("-")[0] === lang);
  const here = speak.filter(({ local }) => local);
  const voice = here.find((each) => tagOf(each).startsWith(`${lang}-es`)) ?? here[0];
  return voice === undefined ? { none: speak.length > 0 ? "online" : "nothing" } : { voice };
}

const tagOf = ({ lang }: VoiceInfo) => lang.toLowerCase().replaceAll("_", "-");
