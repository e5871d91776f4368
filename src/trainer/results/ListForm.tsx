import { type FormEvent, useId, useState } from "react";
import { type Listed, readList } from "../../analysis/list.ts";
import { nameKey, numberKey } from "../../analysis/names.ts";
import { newShortId } from "../../base/ids.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Expected } from "../../state/trainer/contract.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Results.module.css";
import type { Results } from "./useResults.ts";
import { words } from "./words.ts";

/** Takes a pasted list of the people who are expected. Who is on the list already is not put there twice. */
export function ListForm({
  open: { trainer, state },
  results,
}: {
  readonly open: OpenTrainer;
  readonly results: Results;
}) {
  const own = useOwnWords(words);
  const id = useId();
  const [text, setText] = useState("");
  const [said, setSaid] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string>();
  const assignment = results.issued.assignment.id;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readList(text);
    setSaid([]);
    if (read.people.length === 0 && read.unread.length === 0) {
      setProblem(own("list.empty"));
      document.getElementById(id)?.focus();
      return;
    }
    const list = state.expected.filter((each) => each.assignment === assignment);
    const fresh = read.people.filter((one) => !list.some((each) => isSame(each, one)));
    const put = fresh.map((one): Expected => ({ id: newShortId({ bytes: randomBytes }), assignment, ...one }));
    const done = put.length === 0 || (await trainer.expect(put));
    setProblem(done ? undefined : own("list.failed"));
    if (!done) return;
    const known = read.people.length - fresh.length;
    setSaid([
      own("list.added", { count: put.length }),
      ...(known > 0 ? [own("list.known", { count: known })] : []),
      ...(read.repeated.length > 0
        ? [own("list.repeated", { lines: read.repeated.map((line) => `«${line}»`).join(", ") })]
        : []),
      ...(read.unread.length > 0
        ? [own("list.unread", { lines: read.unread.map((line) => `«${line}»`).join(", ") })]
        : []),
    ]);
    // What was not understood stays, to be mended.
    setText(read.unread.join("\n"));
  };
  return (
    <section className={`no-print ${styles.part}`} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{own("list.title")}</h3>
      <p>{own("list.text")}</p>
      <form onSubmit={submit} noValidate>
        <label htmlFor={id}>{own("list.label")}</label>
        <textarea
          id={id}
          rows={5}
          value={text}
          placeholder={own("list.example")}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => setText(event.target.value)}
        />
        {problem !== undefined && (
          <p id={`${id}-problem`} className={styles.problem}>
            <Icon name="warning" /> {problem}
          </p>
        )}
        <p className={styles.actions}>
          <button className="button" type="submit">
            {own("list.add")}
          </button>
        </p>
        <div role="status">
          {said.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </div>
      </form>
    </section>
  );
}

function isSame(one: Expected, { name, number }: Listed): boolean {
  if (one.number !== undefined && number !== undefined) return numberKey(one.number) === numberKey(number);
  return nameKey(one.name) === nameKey(name);
}

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
