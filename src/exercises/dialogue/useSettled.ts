import { useEffect, useState } from "react";

/** Longer than a double tap takes, shorter than reading a line. */
const SETTLE = 400;

/**
 * Whether what a press has brought has been there for a moment. Until then a second tap on the same spot, which was meant
 * for what was there before, must not be taken for a choice.
 *
 * @param step changes with what is shown
 */
export function useSettled(step: number): boolean {
  const [settled, setSettled] = useState(step);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(step), SETTLE);
    return () => clearTimeout(timer);
  }, [step]);
  return settled === step;
}
