import { type FormEvent, useEffect, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { everybody, type People } from "../../state/people-contract.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import styles from "./Fields.module.css";
import { PersonFields, personProblem } from "./PersonFields.tsx";
import { colourOf } from "./usePerson.ts";
import { useProblem } from "./useProblem.ts";
import { useTask } from "./useTask.ts";
import { words } from "./words.ts";

interface RenameFormProps {
  readonly people: People;
  readonly row: ProfileRow;
  /** With whether something was saved. */
  readonly onClose: (saved: boolean) => void;
}

/** Another name or colour for whoever is here. */
export function RenameForm({ people, row, onClose }: RenameFormProps) {
  const t = useOwnWords(words);
  const [name, setName] = useState(row.name ?? "");
  const [colour, setColour] = useState(colourOf(row));
  const { form, problemOf, say, clear } = useProblem<"name" | "colour" | "all">();
  const { busy, run } = useTask();
  const others = everybody(people.session.getState()).filter(({ profile }) => profile !== row.profile);
  const failed = problemOf("all");
  useEffect(() => form.current?.querySelector<HTMLInputElement>("[data-first]")?.focus(), [form]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const problem = personProblem(name, colour, others);
    if (problem !== undefined) return say(problem === "nameMissing" ? "name" : "colour", t(`create.${problem}`));
    void run(
      () => people.rename(name.trim(), colour),
      ({ is }) => (is === "done" ? onClose(true) : say("all", t("section.failed"))),
    );
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <PersonFields
        name={name}
        colour={colour}
        others={others}
        problem={{ name: problemOf("name"), colour: problemOf("colour") }}
        onName={setName}
        onColour={setColour}
      />
      <div role="alert">{failed !== undefined && <p className={styles.problem}>{failed}</p>}</div>
      <div className={styles.actions}>
        <button className="button button-primary" type="submit" aria-disabled={busy || undefined}>
          {t("section.save")}
        </button>
        <button className="button button-quiet" type="button" onClick={() => onClose(false)}>
          {t("section.cancel")}
        </button>
      </div>
    </form>
  );
}
