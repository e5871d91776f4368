import { startOffline } from "../offline/start.ts";
import type { LateParts } from "../player/context.ts";
import { createDevice, DEVICE_CHANNEL } from "../state/device.ts";
import type { ProgressStore } from "../state/progress-store.ts";
import type { Session } from "../state/session.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import type { StorageParts } from "../storage/open.ts";
import {
  systemCaches,
  systemLocalStorage,
  systemSessionStorage,
  systemUsage,
  systemWorkers,
} from "../storage/system.ts";

interface Given extends Omit<StorageParts, "row" | "codec"> {
  readonly session: Session;
  readonly progress: ProgressStore;
  readonly settings: SettingsStore;
  /** The site's root. */
  readonly root: URL;
}

/** Starts what lessons do not wait for. */
export function createLateParts({ session, indexedDB, channel, clock, timers, root }: Given): LateParts {
  const offline = startOffline({ root, clock, channel, storage: systemLocalStorage() });
  const device = createDevice({
    stores: {
      localStorage: systemLocalStorage(),
      sessionStorage: systemSessionStorage(),
      indexedDB,
      caches: systemCaches(),
    },
    timers,
    channel: channel(DEVICE_CHANNEL),
    workers: () => systemWorkers(root.href),
    usage: systemUsage,
    // Whatever else stores things by itself is to be ended here as well.
    stop: () => {
      offline.end();
      return session.end();
    },
  });
  return { device, offline };
}
