import { useOwnWords } from "../../i18n/useWords.tsx";
import { ownPath, trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useLang } from "../usePage.ts";
import styles from "./Assignment.module.css";
import type { Offer } from "./useOffer.ts";
import { words } from "./words.ts";

/** Why what was opened is no assignment for here, what was kept, and what to do. */
export function NotOpened({ offer }: { readonly offer: Extract<Offer, { readonly is: "problem" | "other" }> }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const title = offer.is === "problem" ? own("problem.title") : own("other.title");
  return (
    <section className={styles.card} role="alert">
      <h2>
        <Icon name="warning" /> {title}
      </h2>
      {offer.is === "problem" ? (
        <>
          <p>{own(`problem.${offer.why}`)}</p>
          <p className={styles.when}>{own("problem.kept")}</p>
        </>
      ) : (
        <>
          <p>{own(`other.${offer.kind}`)}</p>
          <p className={styles.actions}>
            <Go className="button" to={placeOf(offer, lang)}>
              {own("other.open")}
            </Go>
          </p>
        </>
      )}
    </section>
  );
}

/** The page that opens it. What is short stands in the address; a file has to be chosen there again. */
function placeOf({ kind, text }: Extract<Offer, { readonly is: "other" }>, lang: string): string {
  const [code = ""] = /[A-Z]\d+\.[\w.-]+/.exec(text) ?? [];
  const hash = code.length < 4_000 && code !== "" ? `#${code}` : "";
  switch (kind) {
    case "result":
      return ownPath(lang, "result") + hash;
    case "countersignature":
      return ownPath(lang, "certificate") + hash;
    case "card":
    case "certificate":
      return ownPath(lang, "verify") + hash;
    case "backup":
      return ownPath(lang, "settings");
    case "trainer-backup":
      return trainerPath(lang, "data");
  }
}
