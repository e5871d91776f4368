import { useId, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { isLongEnough } from "../../state/passphrase.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Fields.module.css";
import { SecretField } from "./Fields.tsx";
import { words } from "./words.ts";

/** The fields of a new PIN or passphrase. */
export type SecretPart = "secret" | "again" | "understood";

/** What has been written of a new PIN or passphrase. */
export interface Written {
  readonly secret: string;
  readonly again: string;
  readonly understood: boolean;
}

const NOTHING: Written = { secret: "", again: "", understood: false };

/** What is written of a new secret, and the first thing that is wrong with it. */
export function useNewSecret(kind: "pin" | "passphrase") {
  const t = useOwnWords(words);
  const [written, setWritten] = useState(NOTHING);
  const check = (): { readonly field: SecretPart; readonly text: string } | undefined => {
    const { secret, again, understood } = written;
    if (kind === "pin") {
      if (!/^\d{4,8}$/.test(secret)) return { field: "secret", text: t("create.pinWrong") };
      return again === secret ? undefined : { field: "again", text: t("create.differentPin") };
    }
    if (!isLongEnough(secret)) return { field: "secret", text: t("create.passphraseShort") };
    if (again !== secret) return { field: "again", text: t("create.different") };
    return understood ? undefined : { field: "understood", text: t("create.understoodMissing") };
  };
  return { kind, written, write: (part: Partial<Written>) => setWritten({ ...written, ...part }), check };
}

interface NewSecretProps {
  readonly of: ReturnType<typeof useNewSecret>;
  readonly problemOf: (field: SecretPart) => string | undefined;
}

/** A new PIN or passphrase, twice; with a passphrase, that a forgotten one cannot be recovered. */
export function NewSecret({ of: { kind, written, write }, problemOf }: NewSecretProps) {
  const t = useOwnWords(words);
  const id = useId();
  const pin = kind === "pin";
  const problem = problemOf("understood");
  return (
    <>
      <SecretField
        kind={kind}
        fresh
        label={t(pin ? "create.newPin" : "create.newPassphrase")}
        hint={pin ? undefined : t("create.passphraseHint")}
        problem={problemOf("secret")}
        value={written.secret}
        onWrite={(secret) => write({ secret })}
      />
      <SecretField
        kind={kind}
        fresh
        label={t(pin ? "create.pinAgain" : "create.again")}
        problem={problemOf("again")}
        value={written.again}
        onWrite={(again) => write({ again })}
      />
      {!pin && (
        <div className={styles.field}>
          <label className={styles.understood}>
            <input
              type="checkbox"
              checked={written.understood}
              aria-invalid={problem !== undefined || undefined}
              aria-describedby={problem === undefined ? undefined : id}
              onChange={(event) => write({ understood: event.target.checked })}
            />
            <span>{t("create.understood")}</span>
          </label>
          {problem !== undefined && (
            <p id={id} className={styles.problem}>
              <Icon name="warning" /> <span>{problem}</span>
            </p>
          )}
        </div>
      )}
    </>
  );
}
