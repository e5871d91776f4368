import styles from "./Review.module.css";

/** A question that is on its way, of about the size that it will have. */
export function Blank() {
  return (
    <div className={`js-only ${styles.blank}`} aria-hidden="true">
      <div />
      <div />
      <div />
      <div />
    </div>
  );
}
