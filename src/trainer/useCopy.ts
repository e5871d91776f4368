import { useState } from "react";

/** Puts texts into the clipboard, and says what became of the last one. */
export function useCopy() {
  const [said, setSaid] = useState("");
  return {
    said,
    setSaid,
    async copy(text: string, words: { readonly done: string; readonly failed: string }) {
      // The same words twice would be heard once.
      setSaid("");
      const done = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      setSaid(done ? words.done : words.failed);
    },
  };
}
