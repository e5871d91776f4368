import { useId } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ProfileColour, ProfileRow } from "../../storage/profile-row.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Fields.module.css";
import { TextField } from "./Fields.tsx";
import { Sign } from "./Sign.tsx";
import { COLOURS, colourOf, sameName } from "./usePerson.ts";
import { words } from "./words.ts";

/** The longest name, in UTF-16 units as browsers count them. */
const LONGEST = 40;

/** What is wrong with a name and a colour beside those of others; the first thing of it. */
export function personProblem(name: string, colour: ProfileColour, others: readonly ProfileRow[]) {
  if (name.trim() === "") return "nameMissing";
  const twin = others.some((row) => isNamed(row, name) && colourOf(row) === colour);
  return twin ? "colourTaken" : undefined;
}

const isNamed = (row: ProfileRow, name: string) => row.name !== undefined && sameName(row.name, name);

/** The colour that the fewest have, the first of them. */
export function freeColour(others: readonly ProfileRow[]): ProfileColour {
  const count = (colour: ProfileColour) => others.filter((row) => colourOf(row) === colour).length;
  return COLOURS.reduce((best, colour) => (count(colour) < count(best) ? colour : best));
}

interface PersonFieldsProps {
  readonly name: string;
  readonly colour: ProfileColour;
  /** Everybody else. */
  readonly others: readonly ProfileRow[];
  readonly problem: { readonly name: string | undefined; readonly colour: string | undefined };
  readonly onName: (name: string) => void;
  readonly onColour: (colour: ProfileColour) => void;
}

/** Name and colour of a person. */
export function PersonFields({ name, colour, others, problem, onName, onColour }: PersonFieldsProps) {
  const t = useOwnWords(words);
  const group = useId();
  const taken = others.some((row) => isNamed(row, name));
  return (
    <>
      <div className={styles.field}>
        <TextField
          label={t("create.name")}
          hint={t("create.nameHint")}
          problem={problem.name}
          value={name}
          onWrite={onName}
          maxLength={LONGEST}
          autoComplete="nickname"
          data-first=""
        />
        <p className={styles.hint} role="status">
          {taken ? t("create.nameTaken") : ""}
        </p>
      </div>
      <fieldset className={styles.group}>
        <legend>{t("create.colour")}</legend>
        <div className={styles.row}>
          {COLOURS.map((each) => (
            <label key={each} className={styles.choice}>
              <input
                type="radio"
                name={group}
                checked={each === colour}
                aria-invalid={(each === colour && problem.colour !== undefined) || undefined}
                aria-describedby={problem.colour === undefined ? undefined : `${group}-problem`}
                onChange={() => onColour(each)}
              />
              <Sign row={{ colour: each, ...(name.trim() !== "" && { name: name.trim() }) }} />
              {t(`colours.${each}`)}
            </label>
          ))}
        </div>
        {problem.colour !== undefined && (
          <p id={`${group}-problem`} className={styles.problem}>
            <Icon name="warning" /> <span>{problem.colour}</span>
          </p>
        )}
      </fieldset>
    </>
  );
}
