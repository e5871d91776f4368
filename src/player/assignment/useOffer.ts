import { useCallback, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Assignment } from "../../assignment/assignment.ts";
import { readAssignment } from "../../assignment/code.ts";
import { courseHash } from "../../assignment/lesson-hash.ts";
import type { Unread } from "../../assignment/port.ts";
import { kindOf, LONGEST_TEXTS, type TextKind } from "../../assignment/text-file.ts";
import { inLanguage } from "../../ui/address.ts";
import { useLate, usePlayer, useProgress } from "../context.ts";
import type { LanguageSwitched } from "../shell/useSwitchLanguage.ts";

/** What was opened: an assignment, or why it is none. `other`: it is something of ours, but no assignment. */
export type Offer =
  | { readonly is: "reading" }
  | { readonly is: "offer"; readonly assignment: Assignment; readonly code: string }
  | { readonly is: "problem"; readonly why: Unread | "course" | "failed" }
  | { readonly is: "other"; readonly kind: Exclude<TextKind, "assignment">; readonly text: string };

/** A code stands in the address after #; an id of an assignment does, too, and is none. */
const isCode = (hash: string) => hash.length > 14;

/** Reads what stands in the address, or was pasted or chosen. Nothing is kept before it is accepted. */
export function useOffer(course: string) {
  const sealing = useLate((late) => late.sealing);
  const ready = useProgress((state) => state.ready);
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const { settings } = usePlayer();
  const [offer, setOffer] = useState<Offer>();
  /** What was asked last: an answer to anything before it comes too late. */
  const turn = useRef(0);

  const read = useCallback(
    async (text: string) => {
      const mine = ++turn.current;
      setOffer({ is: "reading" });
      const found = await offerIn(text, course, sealing);
      if (found !== undefined && turn.current === mine) setOffer(found);
    },
    [course, sealing],
  );

  useEffect(() => {
    // Until the code that checks it has come, the effect waits.
    if (ready && sealing !== undefined && isCode(hash)) void read(decodeURIComponentSafe(hash.slice(1)));
  }, [ready, sealing, hash, read]);

  return {
    offer: offer ?? (ready && isCode(hash) ? ({ is: "reading" } as const) : undefined),
    read,
    /** Puts it away, and its code out of the address; and goes over to a language whose words have come. */
    close(id?: string, lang?: string) {
      turn.current++;
      setOffer(undefined);
      const state: LanguageSwitched = { languageSwitched: true };
      if (lang !== undefined) settings.set({ lang });
      const path = lang === undefined ? pathname : inLanguage(pathname, lang);
      void navigate({ pathname: path, hash: id === undefined ? "" : `#${id}` }, { replace: true, state });
    },
  };
}

async function offerIn(
  text: string,
  course: string,
  sealing: (() => Promise<{ readonly crypto: Parameters<typeof readAssignment>[1] }>) | undefined,
): Promise<Offer | undefined> {
  const kind = text.length > LONGEST_TEXTS["trainer-backup"] ? undefined : kindOf(text);
  if (kind !== undefined && kind !== "assignment") return { is: "other", kind, text };
  try {
    const by = await sealing?.();
    const found = await readAssignment(text, by?.crypto);
    if (!found.ok) return { is: "problem", why: found.why };
    if (found.assignment.course !== courseHash(course)) return { is: "problem", why: "course" };
    return { is: "offer", assignment: found.assignment, code: found.code };
  } catch {
    return { is: "problem", why: "failed" };
  }
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
