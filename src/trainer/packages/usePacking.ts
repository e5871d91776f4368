import { useCallback, useEffect, useRef, useState } from "react";
import { PackageError, type PackageProblem } from "../../packaging/errors.ts";
import { pack } from "../../packaging/pack.ts";
import type { PackageRequest, Packed } from "../../packaging/request.ts";
import { useLate } from "../../player/context.ts";
import { PartMissing, watched } from "./gather.ts";

/** Why there is no package. */
export type Failure =
  | { readonly is: "asked"; readonly problem: PackageProblem }
  /** A part could not be had, as without a connection. */
  | { readonly is: "kit" | "course" }
  | { readonly is: "unknown" };

export type Packing =
  | { readonly is: "idle" | "stopped" }
  /** `percent`: of the way, the first half of which is to gather all parts. */
  | { readonly is: "making"; readonly percent: number }
  | { readonly is: "made"; readonly packed: Packed }
  | { readonly is: "failed"; readonly failure: Failure };

/** Whether the player for packages lies on this device, so that they can be made without a connection. */
export type Kept = "looking" | { readonly bytes: number } | "unkept";

/** Makes packages, one at a time. */
export function usePacking() {
  const packages = useLate((late) => late.packages);
  const [packing, setPacking] = useState<Packing>({ is: "idle" });
  const [kept, setKept] = useState<Kept>("looking");
  const stopper = useRef<AbortController>(undefined);

  const keep = useCallback(async () => {
    if (packages === undefined) return;
    try {
      setKept(await (await packages()).keep());
    } catch {
      setKept("unkept");
    }
  }, [packages]);

  useEffect(() => {
    void keep();
    return () => stopper.current?.abort();
  }, [keep]);

  return {
    packing,
    kept,
    ready: packages !== undefined,
    /** `toRead`: how many parts there will be, about. */
    async make(request: PackageRequest, toRead: number) {
      if (packages === undefined) return;
      const called = new AbortController();
      const { signal } = called;
      stopper.current = called;
      const tell = (percent: number) =>
        setPacking((was) => (was.is === "making" && was.percent === percent ? was : { is: "making", percent }));
      let came = 0;
      tell(0);
      try {
        const parts = watched(await packages(), signal, () => {
          came++;
          tell(Math.floor((50 * Math.min(came, toRead)) / toRead));
        });
        const packed = await pack(request, parts, {
          signal,
          onProgress: (done, all) => tell(50 + Math.floor((50 * done) / all)),
          pause: breathe,
        });
        setPacking({ is: "made", packed });
      } catch (error) {
        if (signal.aborted) return setPacking({ is: "stopped" });
        setPacking({ is: "failed", failure: failureOf(error) });
        return;
      }
      // Where they were not kept before they may be now.
      if (kept === "unkept") await keep();
    },
    stop: () => stopper.current?.abort(),
    forget: () => setPacking({ is: "idle" }),
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof PackageError) return { is: "asked", problem: error.problem };
  console.error(error);
  return { is: error instanceof PartMissing ? error.of : "unknown" };
}

/** Lets the page be drawn and be pressed between two files. A timer would take a second each where the page is not in front. */
const breathe = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
