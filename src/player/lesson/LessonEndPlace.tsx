import { Suspense, use, useEffect } from "react";
import { loadWhy } from "../exercise/WhyPlace.tsx";
import { lessonEnd } from "./code.ts";
import type { LessonEndProps } from "./LessonEnd.tsx";

/**
 * The end of a lesson, which comes alive after the first exercise: until its code is here it stays as it was prerendered.
 * Without a connection its links work all the same, and the code is asked for again when the network is back.
 */
export function LessonEndPlace(props: LessonEndProps) {
  useEffect(() => {
    const ask = () =>
      void Promise.all([lessonEnd.load(), loadWhy()]).catch(() => addEventListener("online", ask, { once: true }));
    ask();
    return () => removeEventListener("online", ask);
  }, []);
  return (
    <Suspense fallback={<section id="end" data-anchor />}>
      <End {...props} />
    </Suspense>
  );
}

function End(props: LessonEndProps) {
  use(lessonEnd.arrival());
  const LessonEnd = lessonEnd.now();
  return LessonEnd && <LessonEnd {...props} />;
}
