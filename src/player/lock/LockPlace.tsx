import { lazy, Suspense } from "react";
import type { LockedProps } from "./Locked.tsx";

const Locked = lazy<typeof import("./Locked.tsx")["Locked"]>(() =>
  import("./Locked.tsx").then(
    (module) => ({ default: module.Locked }),
    // Without a connection what waits stays as it was, and takes no answer.
    () => ({ default: () => <></> }),
  ),
);

/** Says why something waits. Only where it does there is anything to fetch. */
export function LockPlace(props: LockedProps) {
  return (
    <Suspense fallback={null}>
      <Locked {...props} />
    </Suspense>
  );
}
