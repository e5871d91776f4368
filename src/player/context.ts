import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { CourseState, CourseStore } from "../state/course-store.ts";
import type { ProgressState, ProgressStore } from "../state/progress-store.ts";
import type { SettingsState, SettingsStore } from "../state/settings-store.ts";

/** What the learner's screens stand on. `createApp` makes one. */
export interface Player {
  readonly course: CourseStore;
  readonly progress: ProgressStore;
  readonly settings: SettingsStore;
  /** Brings what a page in another language needs, words included. Rejects when it cannot be had. */
  readonly prepareLanguage: (path: string, lang: string) => Promise<void>;
}

export const PlayerContext = createContext<Player | undefined>(undefined);

export function usePlayer(): Player {
  const player = useContext(PlayerContext);
  if (player === undefined) throw new Error("A screen of the player needs a PlayerContext above it");
  return player;
}

export const useCourse = <T>(select: (state: CourseState) => T): T => useStore(usePlayer().course, select);
export const useProgress = <T>(select: (state: ProgressState) => T): T => useStore(usePlayer().progress, select);
export const useSettings = <T>(select: (state: SettingsState) => T): T => useStore(usePlayer().settings, select);
