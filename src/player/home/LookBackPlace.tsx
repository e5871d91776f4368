import { lazy, Suspense } from "react";
import { useProgress } from "../context.ts";
import { useNow } from "../useNow.ts";
import type { WholeCourse } from "../usePage.ts";
import { isDue } from "./due.ts";

type Shown = typeof import("./LookBack.tsx")["LookBack"];

const LookBack = lazy<Shown>(() =>
  import("./LookBack.tsx").then(
    (module) => ({ default: module.LookBack }),
    // Without a connection the page is whole without it.
    () => ({ default: () => [] }),
  ),
);

/** Asks to look back at what was made, when the day has come. Only then is there anything to fetch. */
export function LookBackPlace({ modules }: Pick<WholeCourse, "modules">) {
  const now = useNow();
  const due = useProgress(
    ({ progress }) => now !== undefined && Object.values(progress.made).some((made) => isDue(made, now)),
  );
  return (
    due &&
    now !== undefined && (
      <Suspense fallback={null}>
        <LookBack modules={modules} now={now} />
      </Suspense>
    )
  );
}
