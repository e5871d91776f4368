import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { useLate } from "../../player/context.ts";
import type { LanguageSwitched } from "../../player/shell/useSwitchLanguage.ts";
import type { Verdict } from "../../state/trainer/contract.ts";
import type { Gathered } from "./files.ts";
import { takeOver } from "./handed.ts";

/** Nothing of it is to be kept any more: it is here, or was before, or was settled. */
const KEPT: readonly Verdict["is"][] = ["added", "updated", "completed", "repeated", "older", "erased", "kept-apart"];
/** The file may be read well another time. */
const UNREAD: readonly Verdict["is"][] = ["unkept", "unreadable"];

/** Receives what came with the page, each once: in its address, from another app, or from another page of the trainer's. */
export function useWhatCame(receive: (gathered: Gathered) => Promise<readonly Verdict[]>): void {
  const shared = useLate((late) => late.shared);
  const { hash } = useLocation();
  const navigate = useNavigate();
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  // An effect may run twice: what was dropped is there for the first alone.
  useEffect(() => {
    const came = takeOver();
    if (came !== undefined) void receive(came);
  }, [receive]);

  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || shared === undefined) return;
    asked.current = true;
    void shared.read().then(async (incoming) => {
      if (incoming.length === 0) return;
      const verdicts = await receive({ incoming, skipped: 0 });
      // What could not be written or read is there once more with the next page.
      if (!verdicts.some(({ is }) => UNREAD.includes(is))) await shared.done();
    });
  }, [shared, receive]);

  // A link that is opened while the page is there is another one.
  const last = useRef("");
  useEffect(() => {
    if (last.current === hash) return;
    last.current = hash;
    if (hash.length < 2) return;
    const text = decoded(hash.slice(1));
    void receive({ incoming: [{ name: "", size: text.length, text: async () => text }], skipped: 0 }).then(
      ([verdict]) => {
        if (!here.current || last.current !== hash || verdict === undefined || !KEPT.includes(verdict.is)) return;
        // Kept: a reload need not receive it again.
        const state: LanguageSwitched = { languageSwitched: true };
        void navigate({ hash: "", search: "" }, { replace: true, state });
      },
    );
  }, [hash, receive, navigate]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
