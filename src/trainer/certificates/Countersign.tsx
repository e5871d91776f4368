import { useMemo, useState } from "react";
import { dayOfNumber } from "../../assignment/assignment.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { dayOf } from "../../learning/day.ts";
import { readVouched, vouchedKey, withVouched } from "../../learning/vouched.ts";
import { usePlayer } from "../../player/context.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { ChooseAssignment } from "../ChooseAssignment.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import { useChosen } from "../useChosen.ts";
import { useOwnSigner } from "../useOwnSigner.ts";
import { ByHand } from "./ByHand.tsx";
import styles from "./Certificates.module.css";
import { type Back, Handback } from "./Handback.tsx";
import { List } from "./List.tsx";
import { type Row, type Sent, sentWith, useRows } from "./useRows.ts";
import { words } from "./words.ts";

interface CountersignProps {
  readonly open: OpenTrainer;
  readonly lang: string;
  readonly langs: readonly string[];
}

/** Certificates that learners sent: looked at, chosen, signed, and sent back. */
export function Countersign({ open, lang, langs }: CountersignProps) {
  const t = useOwnWords(words);
  const { trainer, state } = open;
  const { progress, now } = usePlayer();
  useOwnSigner(open);
  const [pasted, setPasted] = useState<readonly Sent[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [backs, setBacks] = useState<{ readonly turn: number; readonly backs: readonly Back[]; failed: number }>();
  const [busy, setBusy] = useState(false);

  const withSome = useMemo(
    () => state.issued.filter(({ assignment }) => sentWith(state.received, assignment.id).length > 0),
    [state.issued, state.received],
  );
  const { issued: here, choose } = useChosen(withSome);
  const sent = useMemo(() => {
    const came = here === undefined ? [] : sentWith(state.received, here.assignment.id);
    return [...pasted, ...came.filter(({ text }) => !pasted.some((each) => each.text === text))];
  }, [state.received, here, pasted]);
  const rows = onePerCode(useRows(sent, state.key));
  const can = rows.filter(({ checked }) => checked?.is === "genuine");
  const fresh = can.filter(({ before, checked }) => !before && !(checked?.is === "genuine" && checked.signed));
  const picked = can.filter(({ code }) => chosen.has(code));

  const today = () => dayOfNumber(dayOf(now?.() ?? 0, Intl.DateTimeFormat().resolvedOptions().timeZone));
  const countersign = async () => {
    if (busy || picked.length === 0) return;
    setBusy(true);
    const codes = await trainer.countersign(picked.map(({ code }) => code));
    const signed = picked.flatMap(({ checked }, at) => {
      const code = codes[at];
      return code === undefined || checked?.is !== "genuine" ? [] : [{ ...checked, code }];
    });
    const kept = readVouched(progress.getState().values[vouchedKey]);
    const given = signed.map(({ of, code }) => ({ of, code, day: today() }));
    progress.keepValue(vouchedKey, withVouched(kept, given));
    setBacks((last) => ({ turn: (last?.turn ?? 0) + 1, backs: signed, failed: picked.length - signed.length }));
    setChosen(new Set());
    setBusy(false);
  };

  if (state.key === undefined || state.name === undefined) {
    return (
      <section className={styles.none} aria-labelledby="none">
        <h2 id="none">{t("none.keyTitle")}</h2>
        <p>{t("none.key")}</p>
        <p>
          <Go className="button button-primary" to={trainerPath(lang, "new")}>
            {t("none.toNew")}
          </Go>
        </p>
      </section>
    );
  }
  return (
    <div className={styles.page}>
      <p>{t("intro")}</p>
      {here !== undefined && (
        <ChooseAssignment
          issued={withSome}
          chosen={here}
          onChoose={(id) => {
            setChosen(new Set());
            choose(id);
          }}
        />
      )}
      {rows.length === 0 ? (
        <p className={styles.none}>{t("none.came")}</p>
      ) : (
        <section className={styles.part} aria-labelledby="came">
          <h2 id="came">
            {here === undefined || pasted.length > 0 ? t("list.title") : t("list.of", { title: here.assignment.title })}
          </h2>
          <div className={styles.actions}>
            {fresh.length > 0 && (
              <button className="button" type="button" onClick={() => setChosen(codesOf(fresh))}>
                {t("list.fresh", { count: fresh.length })}
              </button>
            )}
            <button className="button button-quiet" type="button" onClick={() => setChosen(new Set())}>
              {t("list.nothing")}
            </button>
          </div>
          <List
            rows={rows}
            chosen={chosen}
            onChoose={(code, on) => setChosen(on ? new Set([...chosen, code]) : without(chosen, code))}
          />
          <p>{t("vouch", { name: state.name })}</p>
          <p>
            <button
              className="button button-primary"
              type="button"
              aria-disabled={picked.length === 0 || busy || undefined}
              onClick={() => void countersign()}
            >
              {picked.length === 0 ? t("signNone") : t("sign", { count: picked.length })}
            </button>
          </p>
        </section>
      )}
      {backs !== undefined && <Handback key={backs.turn} {...backs} langs={langs} lang={lang} />}
      <ByHand onCertificate={(text) => setPasted((all) => [{ text }, ...all.filter((each) => each.text !== text)])} />
    </div>
  );
}

const codesOf = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.map(({ code }) => code));
const without = (chosen: ReadonlySet<string>, code: string) => new Set([...chosen].filter((each) => each !== code));

/** The same certificate may have come twice, and once with a signature behind it. */
const onePerCode = (rows: readonly Row[]): readonly Row[] =>
  [...new Map([...rows].reverse().map((row) => [row.code, row])).values()].reverse();
