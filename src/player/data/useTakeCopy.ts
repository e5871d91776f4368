import { useLate, useSession } from "../context.ts";
import { useDownload } from "./useDownload.ts";

/** Hands over a copy of whoever is here: sealed where what they do is encrypted on the device, too. */
export function useTakeCopy(): () => void {
  const row = useSession((state) => (state.status === "open" ? state.row : undefined));
  const people = useLate((late) => late.people);
  const download = useDownload();
  return async () => {
    if (row?.lock?.kind !== "passphrase" || people === undefined) return void download();
    // Where it cannot be sealed, as when the storage is what fails, a readable copy is better than none.
    download(await people.seal(row.profile));
  };
}
