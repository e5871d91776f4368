import type { Connection } from "../offline/connection.ts";
import { sharedWith } from "../offline/shared.ts";
import { startOffline, whenIdle } from "../offline/start.ts";
import type { LateParts } from "../player/context.ts";
import { createDevice, DEVICE_CHANNEL } from "../state/device.ts";
import { createHealth } from "../state/health.ts";
import { createPeople } from "../state/people.ts";
import type { ProgressStore } from "../state/progress-store.ts";
import type { Session } from "../state/session.ts";
import type { Trainers } from "../state/trainer/trainers.ts";
import { systemBrowser } from "../storage/health-facts.ts";
import type { StorageParts } from "../storage/open.ts";
import { unsealBackup } from "../storage/secret/sealed.ts";
import { createSecrets } from "../storage/secret/secrets.ts";
import { systemLocalStorage, systemSessionStorage } from "../storage/system.ts";
import { systemCaches, systemUsage, systemWorkers } from "../storage/system-late.ts";
import { unfoldSlowly } from "../ui/fold.ts";
import { createAhead } from "./ahead.ts";

interface Given extends Omit<StorageParts, "row" | "codec"> {
  readonly session: Session;
  readonly progress: ProgressStore;
  /** The site's root. */
  readonly root: URL;
}

/** Starts what lessons do not wait for: the copy for use without a connection, people and their locks, the storage's health. */
export function createLateParts(parts: Given): LateParts {
  const { session, progress, channel, root } = parts;
  const { profiles } = session;
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const localStorage = systemLocalStorage();
  unfoldSlowly();

  const secrets = createSecrets({ ...parts, subtle, profiles });
  const health = createHealth({
    ...parts,
    localStorage,
    browser: systemBrowser,
    profiles,
    here: () => {
      const state = session.getState();
      const { storage, unreadable } = progress.getState();
      return {
        // While one leaves and another comes, what has been read is nobody's yet.
        storage: state.status === "open" ? storage : "opening",
        unreadable,
        events: progress.events(),
        row: state.status === "open" ? state.row : undefined,
        rows: state.status === "opening" ? [] : state.rows,
        codec: session.codec(),
      };
    },
  });
  const everybody = createPeople({ ...parts, session, secrets, channel: channel("atenta:people") });
  const people: typeof everybody = {
    ...everybody,
    wipe(profile) {
      // What is deleted on purpose is not missed. If it stays, the next answer notes it again.
      health.forget(profile);
      return everybody.wipe(profile);
    },
  };
  const note = () => void health.saved();
  progress.subscribe(({ saves, madeSaves }, before) => {
    if (saves !== before.saves || madeSaves !== before.madeSaves) note();
  });
  note();

  /** Their code comes with the first of the trainer's pages. */
  let loading: Promise<Trainers> | undefined;
  const trainers = () => {
    loading ??= import("../state/trainer/trainers.ts").then(({ createTrainers }) =>
      createTrainers({ ...parts, subtle }),
    );
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };

  const offline = startOffline({ ...parts, storage: localStorage });
  const device = createDevice({
    ...parts,
    stores: {
      localStorage,
      sessionStorage: systemSessionStorage(),
      indexedDB: parts.indexedDB,
      caches: systemCaches(),
    },
    channel: channel(DEVICE_CHANNEL),
    workers: () => systemWorkers(root.href),
    usage: systemUsage,
    async stop() {
      health.end();
      offline.end();
      await loading?.then((all) => all.end()).catch(() => {});
      people.close();
      await session.end();
    },
  });

  return {
    offline,
    ahead: createAhead({ connection: (navigator as { readonly connection?: Connection }).connection, whenIdle }),
    shared: sharedWith(systemCaches(), root),
    people,
    health,
    device,
    sealing: async () => (await import("../storage/sealing/sealing.ts")).createSealing({ ...parts, subtle }),
    signing: async () => (await import("../storage/signing/signing.ts")).createSigning({ ...parts, subtle }),
    packages: async () =>
      (await import("../offline/kit.ts")).createPackageShelf({
        root,
        caches: systemCaches(),
        fetch: (address) => fetch(address),
      }),
    trainer: async () => (await trainers()).ofWhoeverIsHere(),
    ...(subtle && { unseal: (text, passphrase) => unsealBackup(text, passphrase, subtle) }),
  };
}
