import type { Root } from "hast";
import type { ReactNode } from "react";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { inline } from "../../text.ts";
import styles from "./Paper.module.css";
import { words } from "./words.ts";

/** What the sheets of several kinds consist of. */

/** How the part at a place, from 0, is called on paper: a, b, c … */
export const letterAt = (place: number): string => String.fromCharCode("a".charCodeAt(0) + place);

/** What to do, over what is filled in. */
export const Do = ({ children }: { readonly children: ReactNode }) => <p className={styles.do}>{children}</p>;

/** Room to write a mark, a number or some words. */
export function Gap({ long = false }: { readonly long?: boolean }) {
  const t = useOwnWords(words);
  return <span role="img" aria-label={t("room")} className={long ? `${styles.gap} ${styles.long}` : styles.gap} />;
}

/** So many lines to write on. */
export function Lines({ count }: { readonly count: number }) {
  const t = useOwnWords(words);
  return (
    <div role="img" aria-label={t("room")} className={styles.lines}>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <span key={at} />
      ))}
    </div>
  );
}

interface RowProps {
  /** What stands before the words: a box, a letter, a number. */
  readonly mark: ReactNode;
  readonly prose: Root;
  /** What stands below them. */
  readonly children?: ReactNode;
}

/** One part in a list. */
export function Row({ mark, prose, children }: RowProps) {
  return (
    <li>
      {mark}
      <div className={styles.words}>
        <Prose prose={inline(prose)} />
        {children}
      </div>
    </li>
  );
}

/** A list of parts without markers of its own. */
export const Rows = ({ children }: { readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers
  <ul role="list" className={styles.list}>
    {children}
  </ul>
);

/** The letter or the number of a part. */
export const Mark = ({ children }: { readonly children: ReactNode }) => <span className={styles.mark}>{children}</span>;

/** A box to tick. */
export const Box = () => <span aria-hidden="true" className={styles.box} />;

interface ReasonProps {
  /** What becomes of the part, in words. */
  readonly verdict?: string | undefined;
  readonly prose?: Root | undefined;
}

/** Why a part is right or not. */
export function Reason({ verdict, prose }: ReasonProps) {
  return (
    <div className={styles.reason}>
      {verdict !== undefined && <p className={styles.verdict}>{verdict}</p>}
      {prose && <Prose prose={prose} />}
    </div>
  );
}
