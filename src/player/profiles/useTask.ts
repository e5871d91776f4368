import { useEffect, useRef, useState } from "react";

/** Runs one thing at a time, and says that it runs. What comes after a screen has gone is nobody's. */
export function useTask() {
  const [busy, setBusy] = useState(false);
  const here = useRef(true);
  const running = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const run = async <Result>(task: () => Promise<Result>, then: (result: Result) => void) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      const result = await task();
      if (here.current) then(result);
    } finally {
      running.current = false;
      if (here.current) setBusy(false);
    }
  };
  return { busy, run };
}
