import styles from "./Guide.module.css";
import { Icon } from "./Icon.tsx";

/** A sheet of a guide: what it is about, and its points in their order. */
export interface GuideSheet {
  readonly title: string;
  readonly points: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
}

interface GuideProps {
  readonly sheets: readonly GuideSheet[];
  /** At the foot of each sheet. */
  readonly foot: string;
  readonly print: string;
}

/** A guide of sheets: to read on a screen, and on paper a page for each. */
export function Guide({ sheets, foot, print }: GuideProps) {
  return (
    <>
      <p className="js-only no-print">
        <button className="button" type="button" onClick={() => window.print()}>
          <Icon name="printer" />
          {print}
        </button>
      </p>
      {sheets.map(({ title, points }, at) => (
        <section key={title} className={styles.sheet} aria-labelledby={`sheet-${at}`} data-sheet>
          <h2 id={`sheet-${at}`}>{title}</h2>
          <ul className={styles.points}>
            {Object.entries(points).map(([key, point]) => (
              <li key={key}>
                <h3>{point.title}</h3>
                <p>{point.text}</p>
              </li>
            ))}
          </ul>
          <p className={styles.foot}>{foot}</p>
        </section>
      ))}
    </>
  );
}
