import { useLayoutEffect, useRef } from "react";

/** For a list that becomes another by what is asked for: it then begins where it can be seen, however far down one was. */
export function useKeepTop<Asked>(asked: Asked) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(asked);
  useLayoutEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    if ((list.current?.getBoundingClientRect().top ?? 0) < 0) {
      list.current?.scrollIntoView({ block: "start", behavior: "instant" });
    }
  }, [asked]);
  return list;
}
