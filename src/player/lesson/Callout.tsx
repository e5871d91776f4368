import { useEffect, useRef } from "react";
import type { CalloutBlock, CalloutKind } from "../../course/types.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { monthAndYear, Reference } from "../Reference.tsx";
import { useLang } from "../usePage.ts";
import styles from "./Callout.module.css";

/** From where notes have the margin, as in the style sheet. */
const WIDE = "(min-width: 76em)";

const icons: Record<CalloutKind, IconName> = {
  tip: "info",
  example: "book",
  quote: "book",
  monday: "target",
  evidence: "info",
  law: "info",
};

/** A passage that stands apart: a tip, an example, a quotation, a source, a law, something to do on Monday. */
export function Callout({ block }: { block: CalloutBlock }) {
  switch (block.kind) {
    case "quote":
      return <Quote block={block} />;
    case "evidence":
    case "law":
      return <MarginNote block={block} />;
    default:
      return <Aside block={block} />;
  }
}

function Aside({ block }: { block: CalloutBlock }) {
  const { t } = useWords();
  return (
    <aside className={styles.aside} data-kind={block.kind} aria-label={t(`player.callout.${block.kind}`)}>
      <p className={styles.title}>
        <Icon name={icons[block.kind]} /> {t(`player.callout.${block.kind}`)}
      </p>
      <div className="prose">
        <Prose prose={block.prose} />
      </div>
    </aside>
  );
}

function Quote({ block }: { block: CalloutBlock }) {
  return (
    <figure className={styles.quote}>
      <blockquote className="prose">
        <Prose prose={block.prose} />
      </blockquote>
      <figcaption>{block.by}</figcaption>
    </figure>
  );
}

/** On a wide window it stands in the margin; on a phone it is a line that opens. Without JavaScript too. */
function MarginNote({ block }: { block: CalloutBlock }) {
  const { t, lang: words } = useWords();
  const lang = useLang();
  const note = useOpenNote();
  return (
    <details ref={note} className={styles.note} data-kind={block.kind}>
      <summary>
        <Icon name={icons[block.kind]} /> {t(`player.callout.${block.kind}`)}
        {block.region !== undefined && ` · ${block.region}`}
        <Icon name="chevron-down" className={styles.chevron ?? ""} />
      </summary>
      <div className={styles.noteBody}>
        <Prose prose={block.prose} />
        {block.sure !== undefined && (
          <p>
            <strong>{t(`player.callout.sure.${block.sure}`)}</strong>
            <span className="no-print">
              {" · "}
              <Go to={`${ownPath(lang, "sources")}#sure`}>{t("player.callout.meaning")}</Go>
            </span>
          </p>
        )}
        {block.source !== undefined && (
          <p className={styles.source}>
            {t("player.callout.source")}: <Reference text={block.source} link={HostLink} />
          </p>
        )}
        {block.reviewed !== undefined && (
          <p>{t("player.callout.reviewed", { date: monthAndYear(block.reviewed, words) })}</p>
        )}
      </div>
    </details>
  );
}

/** Opens a note where it has the margin to itself, and on paper. */
function useOpenNote() {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const note = ref.current;
    if (note === null) return;
    // From here on its own button decides; before, and without JavaScript, the style sheet did.
    note.dataset.live = "";
    note.open = matchMedia(WIDE).matches;
    let before = note.open;
    const open = () => {
      before = note.open;
      note.open = true;
    };
    const restore = () => {
      note.open = before;
    };
    addEventListener("beforeprint", open);
    addEventListener("afterprint", restore);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", restore);
    };
  }, []);
  return ref;
}

/** A margin has room for the name of the host; the page of sources shows the whole address. */
function HostLink({ href }: { href: string }) {
  return (
    <a href={href} rel="noreferrer">
      {href.split("/")[2]}
    </a>
  );
}
