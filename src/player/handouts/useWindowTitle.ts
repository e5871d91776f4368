import { useEffect } from "react";

/** Names the window while a page shows one thing: browsers propose that name for a file that is printed. */
export function useWindowTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
