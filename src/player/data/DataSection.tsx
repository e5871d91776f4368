import type { Unseal } from "../../state/copies.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { usePlayer, useProgress, useSession } from "../context.ts";
import { Section } from "../settings/Section.tsx";
import { useLang } from "../usePage.ts";
import { AddedCopies } from "./AddedCopies.tsx";
import { Bring } from "./Bring.tsx";
import styles from "./Data.module.css";
import { Download } from "./Download.tsx";
import { useFacts } from "./useFacts.ts";

interface DataSectionProps {
  /** The text of an encrypted copy of whoever is here; `undefined`: it could not be made. */
  readonly seal?: (() => Promise<string | undefined>) | undefined;
  /** Left out where the browser offers no cryptography. */
  readonly unseal?: Unseal | undefined;
}

/** What somebody did, as a file: out, in, and undone again. */
export function DataSection({ seal, unseal }: DataSectionProps) {
  const { t } = useFacts();
  const lang = useLang();
  const ready = useProgress((state) => state.ready);
  // Where nothing is kept there is no profile to erase: what was done goes with the page.
  const unkept = useSession((state) => state.status === "open" && state.row === undefined);
  const { edition } = usePlayer();
  return (
    <Section id="data" title={t("title")}>
      <div className={styles.section}>
        <p>{t("intro")}</p>
        {ready && (
          <>
            <Download seal={seal} />
            <Bring unseal={unseal} />
            <AddedCopies />
            {!unkept && edition === undefined && (
              <div className={styles.part}>
                <h3>{t("erase.title")}</h3>
                <p>{t("erase.text")}</p>
                <Go className={styles.link} to={`${ownPath(lang, "settings")}#profiles`}>
                  {t("erase.link")}
                </Go>
              </div>
            )}
          </>
        )}
      </div>
    </Section>
  );
}
