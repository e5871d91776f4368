import { useOwnWords } from "../../i18n/useWords.tsx";
import type { People } from "../../state/people-contract.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Badge.module.css";
import { useTold } from "./useTold.ts";
import { words } from "./words.ts";

/** Tells above the page what has happened to somebody's profile, until they have read it. */
export function PeopleNotices({ people }: { readonly people: People }) {
  const t = useOwnWords(words);
  const told = useTold(people);
  return (
    <div role="status">
      {told !== undefined && (
        <div className={styles.notice}>
          <Icon name="info" />
          <p>{told}</p>
          <button className="button button-quiet" type="button" onClick={people.read}>
            {t("told.close")}
          </button>
        </div>
      )}
    </div>
  );
}
