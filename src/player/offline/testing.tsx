import { type ReactNode, useState } from "react";
import { MemoryRouter } from "react-router";
import { createStore } from "zustand/vanilla";
import { InWords } from "../../../tests/support/words.tsx";
import { seeded } from "../../base/random.ts";
import { memorySource } from "../../course/source.ts";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import { createCourseStore } from "../../state/course-store.ts";
import type { OfflineActions, OfflineState, OfflineStore } from "../../state/offline-state.ts";
import { createProgressStore } from "../../state/progress-store.ts";
import { createSettingsStore } from "../../state/settings-store.ts";
import { type LateParts, type Player, PlayerContext } from "../context.ts";

const MEGA = 1_000_000;

/** Everything of the course is on the device in Spanish, nothing of it in Catalan. */
export const kept: OfflineState = {
  support: "yes",
  languages: {
    es: { kept: "whole", files: 96, bytes: 2.3 * MEGA },
    ca: { kept: "none", files: 96, bytes: 2.2 * MEGA },
  },
  shell: { kept: "whole", files: 40, bytes: 0.6 * MEGA },
};

/** A first visit: nothing is there yet. */
export const empty: OfflineState = {
  support: "yes",
  languages: { es: { ...kept.languages.es, kept: "none" }, ca: kept.languages.ca } as OfflineState["languages"],
  shell: { kept: "none", files: 40, bytes: 0.6 * MEGA },
};

export const storing: OfflineState = {
  ...empty,
  job: {
    kind: "store",
    lang: "es",
    done: { files: 34, bytes: 1.1 * MEGA },
    all: { files: 96, bytes: 2.9 * MEGA },
  },
};

export const lessons = (change: "new" | "changed" | "gone", titles: readonly string[]) =>
  titles.map((title) => ({ id: title, title, change }));

export interface Twin {
  readonly store: OfflineStore;
  /** What was asked of it, as `store es`. */
  readonly asked: string[];
  readonly set: (state: OfflineState) => void;
}

/** The copy on the device, in memory: it is what it is told to be, and notes what is asked of it. */
export function offlineTwin(state: OfflineState, actions: Partial<OfflineActions> = {}): Twin {
  const asked: string[] = [];
  const note =
    (what: string) =>
    async (...of: readonly string[]) =>
      void asked.push([what, ...of].join(" "));
  const inner = createStore<OfflineState>(() => state);
  const store = Object.assign(inner, {
    store: note("store"),
    putOff: () => void asked.push("putOff"),
    remove: note("remove"),
    check: note("check"),
    fetchUpdate: note("fetchUpdate"),
    applyUpdate: note("applyUpdate"),
    ...actions,
  });
  return { store, asked, set: (next) => inner.setState(next, true) };
}

function playerWith(offline: OfflineStore | undefined): Player {
  const never = () => {
    throw new Error("These screens ask for no such thing");
  };
  return {
    course: createCourseStore(memorySource(new Map()), async () => {}),
    progress: createProgressStore({ course: "", clock: { now: never, zone: never }, random: seeded("offline") }),
    settings: createSettingsStore({ read: () => ({}), write: () => true, onForeign: () => () => {} }, () => {}),
    late: createStore<LateParts>(() => (offline === undefined ? {} : { offline })),
    prepareLanguage: async () => {},
  };
}

interface InOfflineProps {
  readonly lang: InterfaceLang;
  readonly store: OfflineStore | undefined;
  readonly children: ReactNode;
}

/** What these screens stand in: a page of a language, its words, and the copy on the device. */
export function InOffline({ lang, store, children }: InOfflineProps) {
  const [player] = useState(() => playerWith(store));
  return (
    <MemoryRouter initialEntries={[`/${lang}/`]} key={lang}>
      <PlayerContext value={player}>
        <InWords lang={lang}>{children}</InWords>
      </PlayerContext>
    </MemoryRouter>
  );
}
