import * as v from "valibot";
import { recordOf } from "../base/record-of.ts";
import type { OfflineStoreParts } from "../state/offline-store.ts";

/** When the learner last did not want the course stored, under one key of `localStorage`. */
export const OFFLINE_KEY = "atenta.offline";

/** By the path of a site's root: several courses may share a host. Milliseconds since 1970. */
const schema = v.object({ putOff: recordOf(v.number()) });

/** Keeps until when the learner has put storing off. Never throws; where nothing is kept, it lasts as long as the page. */
export function createPutOff(
  storage: Pick<Storage, "getItem" | "setItem"> | undefined,
  site: string,
): OfflineStoreParts["putOff"] {
  let unkept: number | undefined;
  const stored = (): Readonly<Record<string, number>> => {
    try {
      const read = v.safeParse(schema, JSON.parse(storage?.getItem(OFFLINE_KEY) ?? "{}"));
      return read.success ? read.output.putOff : {};
    } catch {
      return {};
    }
  };
  return {
    read: () => unkept ?? stored()[site],
    write: (at) => {
      unkept = at;
      try {
        storage?.setItem(OFFLINE_KEY, JSON.stringify({ putOff: { ...stored(), [site]: at } }));
      } catch {
        // It is asked again at the next visit.
      }
    },
  };
}
