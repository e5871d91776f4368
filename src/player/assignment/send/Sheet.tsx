import { useId, useState } from "react";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import { issuedKey, readIssued } from "../../../learning/issued.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { useLate, usePlayer, useProgress } from "../../context.ts";
import { Download } from "../../data/Download.tsx";
import { Choice } from "./Choice.tsx";
import styles from "./Send.module.css";
import type { About, Parts } from "./useParts.ts";
import { useSealed } from "./useSealed.ts";
import { Ways } from "./Ways.tsx";
import { WhatGoes } from "./WhatGoes.tsx";
import { words } from "./words.ts";

interface SheetProps extends About {
  readonly parts: Parts;
  readonly onClose: () => void;
}

const none: readonly string[] = [];

/** All that would leave, to whom, what stays, and the ways to send it. */
export function Sheet({ parts, onClose, ...about }: SheetProps) {
  const own = useOwnWords(words);
  const ids = useId();
  const { assignment, course } = about;
  const { trainer } = assignment;
  const [details, setDetails] = useState(true);
  const [picked, pick] = useState<readonly string[]>(none);
  const kept = useProgress((state) => state.values[issuedKey]);
  const issued = readIssued(kept)?.codes.slice(-5) ?? [];
  const { shown, sealing, retry } = useSealed({ parts, details, certificates: details ? picked : none });
  const done =
    shown.lessons.every(({ finished }) => finished) && (assignment.exam === undefined || shown.exam?.passed === true);

  return (
    <div className={styles.sheet}>
      {!done && (
        <p className={styles.note}>
          <Icon name="info" /> <span>{own("unfinished")}</span>
        </p>
      )}
      <section aria-labelledby={`${ids}to`}>
        <h5 id={`${ids}to`}>{own("to.title")}</h5>
        <p>{own("to.text", { trainer })}</p>
        <p>
          {shown.number === undefined
            ? own("to.as", { name: shown.name })
            : own("to.asNumber", { name: shown.name, number: shown.number })}
        </p>
        {sealing.is === "ready" && (
          <details>
            <summary>{own("to.print")}</summary>
            <p className={styles.print}>{sealing.print}</p>
            <p>{own("to.compare")}</p>
          </details>
        )}
      </section>
      <section aria-labelledby={`${ids}what`}>
        <h5 id={`${ids}what`}>{own("what.title")}</h5>
        <Choice
          {...{ details, trainer, issued, picked }}
          onDetails={setDetails}
          onPick={(code, on) => pick(on ? [...picked, code] : picked.filter((each) => each !== code))}
        />
        <WhatGoes result={shown} assignment={assignment} course={course} />
      </section>
      <section aria-labelledby={`${ids}not`}>
        <h5 id={`${ids}not`}>{own("not.title")}</h5>
        <ul>
          {(["notes", "made", "written", "review", "others"] as const).map((each) => (
            <li key={each}>{own(`not.${each}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby={`${ids}how`}>
        <h5 id={`${ids}how`}>{own("how.title")}</h5>
        {sealing.is === "unable" ? (
          <div className={styles.note}>
            <Icon name="warning" />
            <div>
              <p>{own(`unable.${sealing.why}`, { trainer })}</p>
              {sealing.why === "failed" && (
                <button className="button" type="button" onClick={retry}>
                  {own("unable.retry")}
                </button>
              )}
            </div>
          </div>
        ) : (
          <Ways assignment={assignment} result={shown} sealed={sealing.is === "ready" ? sealing : undefined} />
        )}
      </section>
      <Backup trainer={trainer} open={sealing.is === "unable"} />
      <p className={styles.actions}>
        <button className="button button-quiet" type="button" onClick={onClose}>
          {own("close")}
        </button>
      </p>
    </div>
  );
}

/** The learner's own copy, as the settings offer it. */
function Backup({ trainer, open }: { readonly trainer: string; readonly open: boolean }) {
  const own = useOwnWords(words);
  const { session } = usePlayer();
  const people = useLate((late) => late.people);
  const seal = async () => {
    const state = session?.getState();
    const profile = state?.status === "open" ? state.row?.profile : undefined;
    return profile === undefined ? undefined : people?.seal(profile);
  };
  return (
    <details open={open || undefined} className={styles.backup}>
      <summary>{own("backup.open")}</summary>
      <p>{own("backup.text", { trainer })}</p>
      <Download heading="h5" seal={people && seal} />
    </details>
  );
}
