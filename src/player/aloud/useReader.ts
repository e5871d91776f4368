import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { activityKindNow } from "../../activities/load.ts";
import type { Lesson } from "../../course/types.ts";
import { paperNow } from "../../exercises/papers.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { useSettings } from "../context.ts";
import { createReader, type Reader, type ReaderState } from "./reader.ts";
import { type Line, scriptOf } from "./script.ts";
import { bringIntoSight, isInSight, lineBeingRead, showLine } from "./show-line.ts";
import { pageTimers } from "./system-voice.ts";
import type { Voice, VoiceInfo } from "./voice.ts";
import { words } from "./words.ts";

interface Reading {
  readonly reader: Reader;
  readonly state: ReaderState;
  /** Brings the line that is being read into sight, wherever the reader has gone. */
  readonly goThere: () => void;
}

/** Reads a lesson from where it is being read, and shows on the page which words it has come to. */
export function useReader(lesson: Lesson, voice: Voice, speaker: VoiceInfo): Reading {
  const { t: common, lang } = useWords();
  const t = useOwnWords(words);
  const speed = useSettings((settings) => settings.speed);
  const [{ reader, lines }] = useState(() => {
    const said = {
      exercise: (n: number) => t("exercise", { n }),
      callout: (kind: string) => `${common(`player.callout.${kind}` as "player.callout.tip")}.`,
      activity: (kind: string) => activityKindNow(kind)?.words.in[lang].title ?? "",
    };
    const script = scriptOf(lesson, said, paperNow);
    const from = lineBeingRead(script, sight());
    return {
      lines: script,
      reader: createReader({ voice, with: speaker, timers: pageTimers, lines: script, speed, from }),
    };
  });
  const state = useStore(reader);

  // Before it begins: a line that is being said would be said again.
  useEffect(() => reader.pace(speed), [reader, speed]);
  useEffect(() => {
    reader.play();
    const stop = () => reader.pause();
    addEventListener("pagehide", stop);
    return () => {
      removeEventListener("pagehide", stop);
      stop();
    };
  }, [reader]);
  useShown(lines, state);
  const goThere = () => {
    const line = lines[reader.getState().at];
    if (line !== undefined) bringIntoSight(line, sight());
  };
  return { reader, state, goThere };
}

/** Shows the line; the page follows it only as long as the reader does, too. */
function useShown(lines: readonly Line[], { at, status }: ReaderState): void {
  const before = useRef<Line>(undefined);
  useEffect(() => {
    const line = lines[at];
    if (line === undefined || status === "ended") return;
    const follows = before.current === undefined || isInSight(before.current, sight());
    before.current = line;
    if (follows) bringIntoSight(line, sight());
    return showLine(line);
  }, [lines, at, status]);
}

/** What of the window is not under the header or the bar. */
function sight() {
  const header = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  const bar = document.querySelector("[data-aloud-bar]")?.getBoundingClientRect().top ?? window.innerHeight;
  return { from: Math.max(0, header), to: bar };
}
