import { Icon } from "../../ui/Icon.tsx";
import styles from "./Sign.module.css";
import type { State } from "./schema.ts";

const icons = { works: "check", half: "auto", fails: "cross" } as const;

/** The sign of how a part stands: each state has a shape and a sign of its own. Words stand beside it. */
export function Sign({ state }: { readonly state: State | undefined }) {
  return (
    <span className={styles.sign} data-state={state} aria-hidden="true">
      {state && <Icon name={icons[state]} />}
    </span>
  );
}
