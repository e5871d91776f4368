import { useEffect, useState } from "react";
import { fingerprintOf } from "../../assignment/fingerprint.ts";
import { fromBase64Url } from "../../base/bytes.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLate } from "../../player/context.ts";
import styles from "./Results.module.css";
import { words } from "./words.ts";

/** Which device signed a result: what two people can read to each other. Nothing where the browser cannot tell. */
export function Device({ device }: { readonly device: string }) {
  const own = useOwnWords(words);
  const sealing = useLate((late) => late.sealing);
  const [print, setPrint] = useState<string>();
  useEffect(() => {
    let here = true;
    const key = fromBase64Url(device);
    const tell = async () => {
      const crypto = key && (await sealing?.())?.crypto;
      if (crypto === undefined) return;
      const found = await fingerprintOf(key as NonNullable<typeof key>, crypto);
      if (here) setPrint(found);
    };
    tell().catch(() => {});
    return () => {
      here = false;
    };
  }, [device, sealing]);
  if (print === undefined) return null;
  return (
    <>
      {" · "}
      {own("person.device")}: <span className={styles.print}>{print}</span>
    </>
  );
}
