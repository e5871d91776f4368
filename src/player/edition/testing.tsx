import { act, render } from "@testing-library/react";
import { HashRouter } from "react-router";
import { createStore, type StoreApi } from "zustand/vanilla";
import { createApp } from "../../app/create-app.tsx";
import { seeded } from "../../base/random.ts";
import { memorySource } from "../../course/source.ts";
import type { Edition, Platform } from "../../state/edition.ts";
import { createProgressStore } from "../../state/progress-store.ts";
import { createSettingsStore } from "../../state/settings-store.ts";
import { disk } from "../../state/testing.ts";
import { AddressesProvider, hashAddresses } from "../../ui/addresses.ts";

type TrackingState = ReturnType<Platform["store"]["getState"]>;

const calm: TrackingState = { status: "sent", refusals: [], waiting: 0, recovered: false, copied: true };

interface TwinGiven {
  readonly told?: Platform["told"];
  /** What `exit` answers unless it is asked to end anyway. */
  readonly ends?: boolean | Promise<boolean>;
}

/** A platform that stands as a test says, and notes what it is asked. */
export function platformTwin(given: Partial<TrackingState> = {}, { told, ends = true }: TwinGiven = {}) {
  const store: StoreApi<TrackingState> = createStore(() => ({ ...calm, ...given }));
  const windows: StoreApi<number> = createStore(() => 0);
  const asked: string[] = [];
  const platform: Platform = {
    store,
    windows,
    ...(told !== undefined && { told }),
    exit(anyway = false) {
      asked.push(anyway ? "exit anyway" : "exit");
      return ends || anyway;
    },
    retry: () => void asked.push("retry"),
  };
  return { platform, asked, windows, set: (next: Partial<TrackingState>) => act(async () => store.setState(next)) };
}

interface Given {
  readonly files: ReadonlyMap<string, string>;
  readonly path: string;
  readonly edition: Edition;
  readonly events?: readonly { readonly id: string }[];
  readonly on?: ReturnType<typeof disk>;
}

/** The player of a package at a path behind the hash, over memory. */
export async function openPackagePlayer({ files, path, edition, events = [], on = disk() }: Given) {
  for (const event of events) on.rows.set(event.id, event);
  history.replaceState(null, "", `#${path}`);
  const clock = { now: () => 5_000, zone: () => "Europe/Madrid" };
  const progress = createProgressStore({ course: "a-course", clock, random: seeded("a package") });
  const app = createApp({
    router: (pages) => (
      <HashRouter>
        <AddressesProvider value={hashAddresses((file) => `pictures/${file}`)}>{pages}</AddressesProvider>
      </HashRouter>
    ),
    source: memorySource(files),
    progress,
    settings: createSettingsStore({ read: () => ({}), write: () => true, onForeign: () => () => {} }, () => {}),
    late: createStore(() => ({})),
    now: clock.now,
    edition,
    lang: "es",
  });
  await app.prepare(path);
  const view = render(app.page);
  await act(() => progress.start(on.open));
  return { ...view, progress };
}
