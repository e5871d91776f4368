import type { Clock } from "../base/clock.ts";
import type { Random } from "../base/random.ts";
import type { CourseSource } from "../course/source.ts";
import type { PackageConfig } from "../packaging/request.ts";
import type { Edition } from "../state/edition.ts";
import type { ProgressStore } from "../state/progress-store.ts";
import type { Channel } from "../storage/channel.ts";
import { newIdentity } from "../storage/identity.ts";
import type { Storage as OpenedStorage } from "../storage/open.ts";
import { openPackage, packageDatabase } from "../storage/open-package.ts";
import type { Timers } from "../storage/timers.ts";
import type { Layout } from "../tracking/state/layout.ts";
import type { Place } from "../tracking/state/types.ts";
import type { Locks } from "../tracking/xapi/turns.ts";
import { openLms } from "./package-lms.ts";
import { openLrs } from "./package-lrs.ts";

export interface EditionParts {
  readonly config: PackageConfig;
  readonly source: CourseSource;
  readonly layout: () => Promise<Layout>;
  readonly progress: ProgressStore;
  readonly window: Window;
  readonly indexedDB: IDBFactory | undefined;
  readonly localStorage: Storage | undefined;
  readonly sessionStorage: Storage | undefined;
  /** Spoken with is the address of a launch alone. */
  readonly fetch: typeof fetch;
  /** `undefined` where the browser has none, as on pages without https. */
  readonly locks: Locks | undefined;
  /** What all is called that is stored of a learner. */
  readonly base: (learner: string) => string;
  readonly channel: (name: string) => Channel;
  readonly clock: Clock;
  readonly random: Random;
  readonly timers: Timers;
}

/** What surrounds the player in a package. */
export interface OpenedEdition {
  readonly edition: Edition;
  /** Opens what is kept. Never rejects. */
  readonly open: () => Promise<OpenedStorage>;
  /** The language that the platform says the learner has chosen. */
  readonly lang?: string | undefined;
  /** Where the learner was, once the storage is open: of what comes from elsewhere. */
  readonly place?: () => Place | undefined;
  /** Begins to tell the platform: after what was kept has been read. */
  readonly begin: (lang: string) => Promise<void>;
}

/** Finds out what a package stands in. Rejects only where the package's own files cannot be had. */
export async function openEdition(parts: EditionParts): Promise<OpenedEdition> {
  const { format } = parts.config;
  if (format === "cmi5" || format === "xapi") return openLrs(parts, format);
  if (format === "scorm12" || format === "scorm2004") return openLms(parts, format);
  const { clock, random } = parts;
  // One learner, and one attempt: the file's own.
  const who = newIdentity(clock, random);
  const name = packageDatabase(parts.base("file"), "1");
  return {
    edition: { kind: "file" },
    open: () => openPackage({ ...parts, name, who: { ...who, profile: parts.config.id } }),
    begin: async () => {},
  };
}
