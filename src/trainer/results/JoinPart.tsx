import { type FormEvent, useId, useState } from "react";
import { useNavigate } from "react-router";
import type { Person } from "../../analysis/roster.ts";
import { newShortId } from "../../base/ids.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang } from "../../player/usePage.ts";
import type { Expected } from "../../state/trainer/contract.ts";
import { trainerPath } from "../../ui/address.ts";
import type { PartProps } from "./PersonPage.tsx";
import styles from "./Results.module.css";
import { randomBytes, useWrite } from "./useWrite.tsx";
import { words } from "./words.ts";

const personsOf = ({ received }: Person) => received.map(({ result }) => result.person);

interface JoinPartProps extends PartProps {
  /** Everybody of the assignment. */
  readonly people: readonly Person[];
}

/** Joins results with somebody else's line, or with their results; or parts them again. */
export function JoinPart({ open: { trainer }, issued, person, people, onDone }: JoinPartProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const navigate = useNavigate();
  const { write, problem } = useWrite();
  const assignment = issued.assignment.id;
  const { expected } = person;
  if (expected === undefined)
    return <JoinForm {...{ trainer, issued, person, people, onDone }} key={person.maybe[0]?.id ?? ""} />;
  const split = async () => {
    if (await write(trainer.expect([{ ...expected, persons: [] }]))) onDone(own("person.isSplit"));
  };
  const unlist = async () => {
    if (await write(trainer.expect([], [expected.id]))) void navigate(`${trainerPath(lang, "results")}#${assignment}`);
  };
  const came = person.received.length > 0;
  return (
    <section className={styles.part}>
      <p className={styles.actions}>
        <button className="button" type="button" onClick={() => void (came ? split() : unlist())}>
          {own(came ? "person.split" : "person.unlist")}
        </button>
      </p>
      {problem}
    </section>
  );
}

type JoinFormProps = Pick<JoinPartProps, "issued" | "person" | "people" | "onDone"> & {
  readonly trainer: JoinPartProps["open"]["trainer"];
};

function JoinForm({ trainer, issued, person, people, onDone }: JoinFormProps) {
  const own = useOwnWords(words);
  const id = useId();
  const { write, problem } = useWrite();
  const others = people.filter(({ key }) => key !== person.key);
  const missing = others.filter(({ expected, received }) => expected !== undefined && received.length === 0);
  const rest = others.filter((each) => !missing.includes(each));
  const [chosen, setChosen] = useState(person.maybe[0]?.id ?? missing[0]?.key ?? rest[0]?.key ?? "");
  const join = async (event: FormEvent) => {
    event.preventDefault();
    const one = others.find(({ key }) => key === chosen);
    if (one === undefined) return;
    const { name, number, expected } = one;
    const line: Expected = expected ?? {
      ...{ id: newShortId({ bytes: randomBytes }), assignment: issued.assignment.id, name },
      ...(number !== undefined && { number }),
    };
    // Whom it was given by number or name stays with it.
    const persons = [...new Set([...(line.persons ?? []), ...personsOf(one), ...personsOf(person)])];
    if (await write(trainer.expect([{ ...line, persons }]))) onDone(own("person.isJoined", { name }));
  };
  if (others.length === 0) return null;
  const options = (all: readonly Person[]) =>
    all.map(({ key, name, number }) => (
      <option key={key} value={key}>
        {number === undefined ? name : `${name} · ${number}`}
      </option>
    ));
  return (
    <form className={styles.part} onSubmit={join}>
      <h3>{own("person.join")}</h3>
      <p>{own("person.joinText")}</p>
      {person.maybe.map(({ id: each, name }) => (
        <p key={each}>{own("person.maybe", { name })}</p>
      ))}
      <p className={styles.field}>
        <label htmlFor={id}>{own("person.joinLabel")}</label>
        <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {missing.length > 0 && <optgroup label={own("person.missing")}>{options(missing)}</optgroup>}
          {rest.length > 0 && <optgroup label={own("person.others")}>{options(rest)}</optgroup>}
        </select>
        <button className="button" type="submit">
          {own("person.joinGo")}
        </button>
      </p>
      {problem}
    </form>
  );
}
