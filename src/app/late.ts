import type { LateParts } from "../player/context.ts";
import type { ProgressStore } from "../state/progress-store.ts";
import type { Session } from "../state/session.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import type { StorageParts } from "../storage/open.ts";

interface Given extends Omit<StorageParts, "row" | "codec"> {
  readonly session: Session;
  readonly progress: ProgressStore;
  readonly settings: SettingsStore;
  /** The site's root. */
  readonly root: URL;
}

/** Starts what lessons do not wait for. */
export function createLateParts(_given: Given): LateParts {
  return {};
}
