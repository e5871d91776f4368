import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang } from "../../player/usePage.ts";
import { ownPath, trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Receive.module.css";
import type { Told } from "./useReceive.ts";
import { words } from "./words.ts";

/** In this order they are told: what is new first, then what has to be dealt with, then the rest. */
const ORDER = [
  ...(["added", "updated", "completed", "device", "unknown", "ahead", "not-mine", "unkept", "unreadable"] as const),
  ...(["changed", "cut", "newer", "odd", "unable", "long", "repeated", "older", "erased", "foreign"] as const),
];
const WELL = new Set<string>(["added", "updated", "completed", "repeated", "older"]);

const groupOf = ({ verdict }: Told) => (verdict.is === "kept-apart" ? verdict.because : verdict.is);

/** What became of each text, those alike together: what it means, and what to do. */
export function Verdicts({ told }: { readonly told: readonly Told[] }) {
  const own = useOwnWords(words);
  const results = told.filter(({ kind }) => kind === undefined);
  const others = told.filter(({ kind }) => kind !== undefined);
  return (
    <>
      {ORDER.map((is) => {
        const all = results.filter((each) => groupOf(each) === is);
        if (all.length === 0) return null;
        return (
          <section
            key={is}
            className={styles.group}
            data-well={WELL.has(is) || undefined}
            aria-labelledby={`verdict-${is}`}
          >
            <h3 id={`verdict-${is}`}>
              <Icon name={WELL.has(is) ? "check" : "warning"} />{" "}
              <span>
                {own(`is.${is}`)} ({all.length})
              </span>
            </h3>
            <p>{own(`what.${is}`)}</p>
            <Names told={all} />
          </section>
        );
      })}
      {others.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they stay in the order in which they were read
        <Other key={at} told={each} />
      ))}
    </>
  );
}

/** With more than this their names are told when they are asked for. */
const MANY = 12;

/** Which ones they are. */
function Names({ told }: { readonly told: readonly Told[] }) {
  const own = useOwnWords(words);
  const list = (
    <ul>
      {told.map(({ verdict }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they stay in the order in which they were read
        <li key={at}>
          <bdi>{verdict.name === "" ? own("link") : verdict.name}</bdi>
          {"who" in verdict && (
            <>
              {" "}
              <bdi>{own("one", { who: verdict.who })}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
  if (told.length <= MANY) return list;
  return (
    <details>
      <summary>{own("names", { count: told.length })}</summary>
      {list}
    </details>
  );
}

/** Something of ours that belongs on another page. */
function Other({ told: { verdict, kind, text = "" } }: { readonly told: Told }) {
  const own = useOwnWords(words);
  const lang = useLang();
  if (kind === undefined || kind === "result") return null;
  const [code = ""] = /[A-Z]\d+\.[\w.-]+/.exec(text) ?? [];
  const hash = code === "" ? "" : `#${code}`;
  const places = {
    assignment: ownPath(lang, "assignment") + hash,
    countersignature: ownPath(lang, "certificate") + hash,
    card: ownPath(lang, "verify") + hash,
    certificate: ownPath(lang, "verify") + hash,
    backup: ownPath(lang, "settings"),
    "trainer-backup": trainerPath(lang, "data"),
  };
  return (
    <section className={styles.group}>
      <p>
        <Icon name="info" /> <bdi>{verdict.name === "" ? own("link") : verdict.name}</bdi>: {own(`other.${kind}`)}{" "}
        <Go to={places[kind]}>{own("other.open")}</Go>
      </p>
    </section>
  );
}
