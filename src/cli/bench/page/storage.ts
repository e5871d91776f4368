import { openCourse } from "../../../storage/course-database.ts";
import { indexedDrafts } from "../../../storage/indexed-drafts.ts";
import { indexedLog } from "../../../storage/indexed-log.ts";
import type { Storage } from "../../../storage/open.ts";
import type { RowCodec } from "../../../storage/row-codec.ts";
import { systemChannel, systemTimers } from "../../../storage/system.ts";

/** What `openStorage` opens for a profile, by the name of its database. */
export async function openNamed(name: string, device: string, codec?: RowCodec): Promise<Storage> {
  const connection = await openCourse(indexedDB, systemTimers, name);
  const log = indexedLog(connection, systemChannel(`${name}:events`), codec);
  const drafts = indexedDrafts(connection, systemChannel(`${name}:drafts`), systemTimers, codec);
  return {
    durable: true,
    log,
    drafts,
    profile: "a-profile",
    device,
    async close() {
      await drafts.flush();
      log.close();
      drafts.close();
      connection.close();
    },
  };
}
