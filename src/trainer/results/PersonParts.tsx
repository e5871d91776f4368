import { type FormEvent, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useNavigate } from "react-router";
import { newShortId } from "../../base/ids.ts";
import { oneLine } from "../../base/one-line.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { usePlayer } from "../../player/context.ts";
import { useLang } from "../../player/usePage.ts";
import type { Expected } from "../../state/trainer/contract.ts";
import { trainerPath } from "../../ui/address.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { PartProps } from "./PersonPage.tsx";
import styles from "./Results.module.css";
import { useDays } from "./useDays.ts";
import { randomBytes, useWrite } from "./useWrite.tsx";
import { words } from "./words.ts";

/** The longest note. */
const LONGEST_NOTE = 200;

/** Marks somebody as done by hand, or takes that back. */
export function HandPart({ open: { trainer }, issued, person, onDone }: PartProps) {
  const own = useOwnWords(words);
  const id = useId();
  const days = useDays();
  const { now } = usePlayer();
  const { write, problem } = useWrite();
  const [note, setNote] = useState("");
  const { name, number, received, expected } = person;
  if (expected?.doneByHand !== undefined) {
    const { doneByHand, ...without } = expected;
    const date = days.moment(doneByHand.at);
    const unmark = async () => {
      if (await write(trainer.expect([without]))) onDone(own("person.isUnhanded"));
    };
    return (
      <section className={styles.part}>
        <p>
          <Icon name="check" />{" "}
          {doneByHand.note === undefined
            ? own("person.handed", { date })
            : own("person.handedNote", { date, note: doneByHand.note })}
        </p>
        <button className="button" type="button" onClick={() => void unmark()}>
          {own("person.unhand")}
        </button>
        {problem}
      </section>
    );
  }
  const mark = async (event: FormEvent) => {
    event.preventDefault();
    const said = oneLine(note).slice(0, LONGEST_NOTE);
    const line: Expected = expected ?? {
      ...{ id: newShortId({ bytes: randomBytes }), assignment: issued.assignment.id, name },
      ...(number !== undefined && { number }),
      persons: received.map(({ result }) => result.person),
    };
    const doneByHand = { at: now?.() ?? 0, ...(said !== "" && { note: said }) };
    if (await write(trainer.expect([{ ...line, doneByHand }]))) onDone(own("person.isHanded"));
  };
  return (
    <form className={styles.part} onSubmit={mark}>
      <h3>{own("person.hand")}</h3>
      <p>{own("person.handText")}</p>
      <p className={styles.field}>
        <label htmlFor={id}>{own("person.handNote")}</label>
        <input
          id={id}
          value={note}
          maxLength={LONGEST_NOTE}
          autoComplete="off"
          onChange={(event) => setNote(event.target.value)}
        />
        <button className="button" type="submit">
          {own("person.hand")}
        </button>
      </p>
      {problem}
    </form>
  );
}

/** Erases all that is here of somebody in this assignment, once that has been confirmed. */
export function ErasePart({ open: { trainer }, issued, person }: Omit<PartProps, "onDone">) {
  const own = useOwnWords(words);
  const lang = useLang();
  const id = useId();
  const navigate = useNavigate();
  const { write, problem } = useWrite();
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const assignment = issued.assignment.id;
  const ask = (is: boolean) => {
    flushSync(() => setAsked(is));
    (is ? keep : button).current?.focus();
  };
  const erase = async () => {
    const persons = person.received.map(({ result }) => result.person);
    const all = persons.length === 0 ? [undefined] : persons;
    const done = await write(
      all.reduce(
        async (before, each) => (await before) && trainer.erasePerson(assignment, each, person.expected?.id),
        Promise.resolve(true),
      ),
    );
    if (done) void navigate(`${trainerPath(lang, "results")}#${assignment}`, { replace: true });
  };
  return (
    <section className={styles.part}>
      {asked ? (
        // biome-ignore lint/a11y/useSemanticElements: it asks where it stands, and leaves the page as it is
        <div className={styles.danger} role="group" aria-label={own("person.erase")} aria-describedby={id}>
          <p id={id}>{own("person.eraseText")}</p>
          <p className={styles.actions}>
            <button className="button" type="button" onClick={() => void erase()}>
              {own("person.eraseGo")}
            </button>
            <button ref={keep} className="button button-quiet" type="button" onClick={() => ask(false)}>
              {own("person.keep")}
            </button>
          </p>
        </div>
      ) : (
        <button ref={button} className="button" type="button" onClick={() => ask(true)}>
          {own("person.erase")}
        </button>
      )}
      {problem}
    </section>
  );
}
