import { lazy, Suspense } from "react";
import type { StoredEvent } from "../../learning/events/types.ts";
import { useFold } from "../useFold.ts";
import type { WholeCourse } from "../usePage.ts";
import styles from "./Place.module.css";

const Cards = lazy<typeof import("./HomeCards.tsx")["HomeCards"]>(() =>
  import("./HomeCards.tsx").then(
    (module) => ({ default: module.HomeCards }),
    // Without a connection home leads through it all the same.
    () => ({ default: () => <></> }),
  ),
);

/** Whether anything was ever taken on: read by its name alone, the rest comes with the cards. */
const anyFold = {
  empty: false,
  apply: (any: boolean, events: readonly StoredEvent[]) =>
    any || events.some(({ type }) => type === "assignment-accepted"),
};

/** On the home page: what trainers ask. There is room for it from the first paint on, by the boot script; nothing, and no code, for whoever has none. */
export function AssignmentPlace({ course }: { readonly course: WholeCourse }) {
  const any = useFold(anyFold);
  return (
    <div className={styles.place}>
      {any && (
        <Suspense fallback={null}>
          <Cards course={course} />
        </Suspense>
      )}
    </div>
  );
}
