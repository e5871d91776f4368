import { useEffect, useRef, useState } from "react";

/** What is wrong with a field of a form; the field gets the focus, and with it what is said of it is read. */
export function useProblem<Field extends string>() {
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<{ readonly field: Field; readonly text: string }>();
  useEffect(() => {
    if (problem !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  return {
    form,
    problemOf: (field: Field) => (problem?.field === field ? problem.text : undefined),
    say: (field: Field, text: string) => setProblem({ field, text }),
    clear: () => setProblem(undefined),
  };
}
