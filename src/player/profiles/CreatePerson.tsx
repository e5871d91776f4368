import { type FormEvent, useEffect, useId, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { People, Protection } from "../../state/people-contract.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import styles from "./Fields.module.css";
import { NewSecret, type SecretPart, useNewSecret } from "./NewSecret.tsx";
import { freeColour, PersonFields, personProblem } from "./PersonFields.tsx";
import { useProblem } from "./useProblem.ts";
import { useTask } from "./useTask.ts";
import { words } from "./words.ts";

const WAYS = ["none", "pin", "passphrase"] as const satisfies readonly Protection["kind"][];

interface CreatePersonProps {
  readonly people: People;
  /** Everybody who is there already. */
  readonly others: readonly ProfileRow[];
  /** Whether they begin at once in this tab, or are only added. */
  readonly enters: boolean;
  readonly onBack?: (() => void) | undefined;
  readonly onDone?: (name: string) => void;
}

/** A new person: name, colour, and how what they do is protected, with what that is good for and what not. */
export function CreatePerson({ people, others, enters, onBack, onDone }: CreatePersonProps) {
  const t = useOwnWords(words);
  const group = useId();
  const [name, setName] = useState("");
  const [colour, setColour] = useState(() => freeColour(others));
  const [way, setWay] = useState<Protection["kind"]>("none");
  const secrets = { pin: useNewSecret("pin"), passphrase: useNewSecret("passphrase") };
  const { form, problemOf, say, clear } = useProblem<"name" | "colour" | SecretPart | "all">();
  const { busy, run } = useTask();
  const failed = problemOf("all");
  useEffect(() => form.current?.querySelector<HTMLInputElement>("[data-first]")?.focus(), [form]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const person = personProblem(name, colour, others);
    if (person !== undefined) return say(person === "nameMissing" ? "name" : "colour", t(`create.${person}`));
    const wrong = way === "none" ? undefined : secrets[way].check();
    if (wrong !== undefined) return say(wrong.field, wrong.text);
    const protection: Protection =
      way === "none"
        ? { kind: way }
        : way === "pin"
          ? { kind: way, pin: secrets.pin.written.secret }
          : { kind: way, passphrase: secrets.passphrase.written.secret };
    void run(
      () => people.create({ name: name.trim(), colour, protection }, enters),
      ({ is }) => (is === "done" ? onDone?.(name.trim()) : say("all", t("create.failed"))),
    );
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.hint}>{t("create.intro")}</p>
      <PersonFields
        name={name}
        colour={colour}
        others={others}
        problem={{ name: problemOf("name"), colour: problemOf("colour") }}
        onName={setName}
        onColour={setColour}
      />
      <fieldset className={styles.group}>
        <legend>{t("create.protection")}</legend>
        {people.secure ? (
          WAYS.map((each) => (
            <div key={each} className={styles.way} data-chosen={each === way || undefined}>
              <label>
                <input
                  type="radio"
                  name={group}
                  checked={each === way}
                  aria-describedby={`${group}-${each}`}
                  onChange={() => setWay(each)}
                />
                {t(`create.${each}`)}
              </label>
              <p id={`${group}-${each}`} className={styles.hint}>
                {t(`create.${each}Text`)}
              </p>
              {each === way && each !== "none" && (
                <div className={styles.form}>
                  <NewSecret of={secrets[each]} problemOf={problemOf} />
                </div>
              )}
            </div>
          ))
        ) : (
          <>
            <p>{t("create.noneText")}</p>
            <p className={styles.hint}>{t("create.insecure")}</p>
          </>
        )}
      </fieldset>
      <div role="alert">{failed !== undefined && <p className={styles.problem}>{failed}</p>}</div>
      <div className={styles.actions}>
        <button className="button button-primary" type="submit" aria-disabled={busy || undefined}>
          {t(busy ? "create.working" : enters ? "create.do" : "create.add")}
        </button>
        {onBack !== undefined && (
          <button className="button button-quiet" type="button" onClick={onBack}>
            {t("create.back")}
          </button>
        )}
      </div>
    </form>
  );
}
