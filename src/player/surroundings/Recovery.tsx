import { useLate, usePlayer, useProgress } from "../context.ts";
import { useSaveEvents } from "../data/useDownload.ts";
import { useTakeCopy } from "../data/useTakeCopy.ts";
import { RecoveryNotice } from "../health/RecoveryNotice.tsx";
import { useOffline } from "../offline/useOffline.ts";
import { useLang } from "../usePage.ts";
import { useStamp } from "./useStamp.ts";

/** What can be done about a storage that is full, damaged, newer or empty. */
export function Recovery() {
  const { progress, session } = usePlayer();
  const health = useLate((late) => late.health);
  const storage = useProgress((state) => state.storage);
  const take = useTakeCopy();
  const save = useSaveEvents();
  const other = useOtherCourse();
  // Drawn again when something has been kept: what was gone may be back.
  useStamp();
  if (health === undefined || session === undefined) return null;
  return (
    <RecoveryNotice
      health={health}
      storage={storage}
      onCopy={take}
      onSave={save}
      reopen={session.reopen}
      retry={async () => {
        await progress.refresh();
        return progress.getState().storage === "durable";
      }}
      other={other}
      reload={() => location.reload()}
    />
  );
}

/** A language that is kept for use without a connection and is not the page's: what it takes could be given back. */
function useOtherCourse() {
  const lang = useLang();
  const offline = useOffline();
  const languages = Object.entries(offline?.state.languages ?? {});
  const found = languages.find(([code, { kept }]) => code !== lang && kept !== "none");
  if (offline === undefined || found === undefined) return undefined;
  const [code, { bytes }] = found;
  return { lang: code, bytes, remove: () => offline.store.remove(code) };
}
