import { type RefObject, useEffect, useRef } from "react";

/** For a button that gives its place to what it opens: once that is gone, the button has the focus again. */
export function useReturn(open: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) opener.current?.focus();
    was.current = open;
  }, [open]);
  return opener;
}
