import { type FormEvent, useId, useState } from "react";
import { type Assignment, LONGEST_NAME, LONGEST_NUMBER } from "../../assignment/assignment.ts";
import { newShortId } from "../../base/ids.ts";
import { oneLine } from "../../base/one-line.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { type Accepted, acceptedIn, assignedFold } from "../../learning/assigned.ts";
import { choiceKey } from "../../state/assigned-way.ts";
import { ownPath } from "../../ui/address.ts";
import { Icon } from "../../ui/Icon.tsx";
import { usePlayer, useSession } from "../context.ts";
import { useFold } from "../useFold.ts";
import { useLang } from "../usePage.ts";
import styles from "./Assignment.module.css";
import { words } from "./words.ts";

interface AcceptFormProps {
  readonly assignment: Assignment;
  readonly code: string;
  /** What the learner has of it: then it is an update, under the same name. */
  readonly known: Accepted | undefined;
  /** Something has to be confirmed first. */
  readonly blocked: boolean;
  readonly onDone: (id: string, lang?: string) => void;
  /** The language to go over to when it is taken on. */
  readonly to: string | undefined;
  readonly onLater: () => void;
}

/** Asks who takes it on, as far as the trainer wants to know, and keeps it. */
export function AcceptForm({ assignment, code, known, blocked, to, onDone, onLater }: AcceptFormProps) {
  const own = useOwnWords(words);
  const ids = useId();
  const lang = useLang();
  const { progress, prepareLanguage } = usePlayer();
  const profile = useSession((state) => (state.status === "open" ? state.row?.name : undefined));
  const [last] = acceptedIn(useFold(assignedFold));
  const [name, setName] = useState(known?.name ?? last?.name ?? profile ?? "");
  const [number, setNumber] = useState(known?.number ?? last?.number ?? "");
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const { trainer } = assignment;
  const said = { name: cut(name, LONGEST_NAME), number: cut(number, LONGEST_NUMBER) };
  const missing = {
    name: said.name === "",
    number: assignment.number === "required" && said.number === "",
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const first = missing.name ? "name" : missing.number ? "number" : blocked ? "blocked" : undefined;
    if (first !== undefined) return document.getElementById(`${ids}-${first}`)?.focus();
    const person = known?.person ?? newShortId({ bytes: randomBytes });
    const event_ = progress.record({
      type: "assignment-accepted",
      v: 1,
      lang,
      assignment: assignment.id,
      data: {
        version: assignment.version,
        code,
        person,
        name: said.name,
        ...(assignment.number !== "none" && said.number !== "" && { number: said.number }),
      },
    });
    // Kept first, and shown only then: who accepts has it.
    const kept = event_ !== undefined && (await progress.add([event_]));
    setFailed(!kept);
    if (!kept) return;
    // Whoever takes something on is led to it.
    if (progress.getState().values[choiceKey] === "course" && (known?.left ?? true))
      progress.keepValue(choiceKey, undefined);
    const goes = to !== undefined && (await prepareLanguage(ownPath(to, "assignment"), to).then(yes, no));
    onDone(assignment.id, goes ? to : undefined);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.field}>
        <label htmlFor={`${ids}-name`}>{own("offer.name")}</label>
        <p className={styles.hint} id={`${ids}-hint`}>
          {own("offer.nameHint", { trainer })}
        </p>
        <input
          id={`${ids}-name`}
          value={name}
          maxLength={LONGEST_NAME}
          autoComplete="name"
          aria-describedby={`${ids}-hint${tried && missing.name ? ` ${ids}-name-problem` : ""}`}
          aria-invalid={(tried && missing.name) || undefined}
          onChange={(event) => setName(event.target.value)}
        />
        {tried && missing.name && <Problem id={`${ids}-name-problem`} says={own("offer.nameMissing", { trainer })} />}
      </div>
      {assignment.number !== "none" && (
        <div className={styles.field}>
          <label htmlFor={`${ids}-number`}>
            {own(assignment.number === "required" ? "offer.number" : "offer.numberOptional")}
          </label>
          <input
            id={`${ids}-number`}
            value={number}
            maxLength={LONGEST_NUMBER}
            autoComplete="off"
            aria-describedby={tried && missing.number ? `${ids}-number-problem` : undefined}
            aria-invalid={(tried && missing.number) || undefined}
            onChange={(event) => setNumber(event.target.value)}
          />
          {tried && missing.number && (
            <Problem id={`${ids}-number-problem`} says={own("offer.numberMissing", { trainer })} />
          )}
        </div>
      )}
      {failed && <p role="alert">{own("offer.failed")}</p>}
      {tried && blocked && <Problem id={`${ids}-blocked`} says={own("again.askFirst")} />}
      <div className={styles.actions}>
        <button className="button button-primary" type="submit">
          {own(known === undefined || known.left ? "offer.accept" : "offer.update")}
        </button>
        <button className="button button-quiet" type="button" onClick={onLater}>
          {own("offer.later")}
        </button>
      </div>
    </form>
  );
}

function Problem({ id, says }: { readonly id: string; readonly says: string }) {
  return (
    <p id={id} className={styles.problem} tabIndex={-1}>
      <Icon name="warning" />
      {says}
    </p>
  );
}

const yes = () => true;
/** Without a connection it stays in the language that is here. */
const no = () => false;

/** A line of a form as a code can hold it. */
const cut = (text: string, longest: number) => oneLine(text).slice(0, longest).trim();

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
