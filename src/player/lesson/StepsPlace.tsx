import { Suspense, use, useRef } from "react";
import { AsWritten, useWritten } from "./AsWritten.tsx";
import { lateLesson } from "./code.ts";
import type { StepsProps } from "./Steps.tsx";

/** The list of a lesson's passages. Until its code is here it stays as it was prerendered, and its links lead on. */
export function StepsPlace(props: StepsProps) {
  const place = useRef<HTMLDivElement>(null);
  const written = useWritten(() => (lateLesson.now() === undefined ? [...(place.current?.children ?? [])] : []));
  return (
    <div ref={place}>
      <Suspense fallback={<AsWritten written={written}>{null}</AsWritten>}>
        <Arrived {...props} />
      </Suspense>
    </div>
  );
}

function Arrived(props: StepsProps) {
  use(lateLesson.arrival());
  const Late = lateLesson.now();
  return Late && <Late.Steps {...props} />;
}
