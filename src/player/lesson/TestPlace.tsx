import { lazy, Suspense } from "react";
import { moduleState } from "../../learning/mastery.ts";
import { useProgressSoon } from "../context.ts";
import type { LessonPage } from "../usePage.ts";

const TestLink = lazy<typeof import("../exam/TestLink.tsx")["TestLink"]>(() =>
  import("../exam/TestLink.tsx").then(
    (module) => ({ default: module.TestLink }),
    // Without a connection the module's page leads there.
    () => ({ default: () => null }),
  ),
);

/** The way to the module's test, once all of its lessons are finished. Only then is there anything to fetch. */
export function TestPlace({ page: { index, ref, module } }: { readonly page: LessonPage }) {
  const { state } = moduleState(
    useProgressSoon(({ progress }) => progress),
    module.lessons,
    index.pass,
  );
  if (ref.test === undefined || (state !== "finished" && state !== "mastered")) return null;
  return (
    <Suspense fallback={null}>
      <TestLink course={{ index, modules: [module] }} module={module.id} />
    </Suspense>
  );
}
