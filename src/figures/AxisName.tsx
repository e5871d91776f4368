import { useWords } from "../i18n/useWords.tsx";
import { Icon } from "../ui/Icon.tsx";
import styles from "./Figure.module.css";

/** What grows along an axis: shown with an arrow, heard with where it grows to. */
export function AxisName({ axis, name }: { axis: "x" | "y"; name: string }) {
  const { t } = useWords();
  return (
    <p className={styles.axis} data-axis={axis}>
      {/* The arrow stays on the line of the word beside it. */}
      {axis === "y" && (
        <>
          <Icon name="arrow-up" />
          {"\u00a0"}
        </>
      )}
      <span className="visually-hidden">{t(`figures.axis.${axis}`)}: </span>
      {name}
      {axis === "x" && (
        <>
          {"\u00a0"}
          <Icon name="arrow-right" />
        </>
      )}
    </p>
  );
}
