import { useCallback, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Checked } from "../../storage/signing/signing.ts";
import { useLate } from "../context.ts";
import type { LanguageSwitched } from "../shell/useSwitchLanguage.ts";

/** `waiting`: what checks is still to come. `failed`: it did not come. */
export type Verdict = Checked | { readonly status: "checking" | "failed" };

/** A code in a text, as it stands in an address. */
const codeIn = (text: string) => /(?:^|[^\w.-])(A\d+\.[\w\s.-]*)/.exec(text)?.[1]?.replace(/\s+/g, "");

/**
 * What is said of a code: of the one in the address, when the page is opened or the address changes, and of what is pasted,
 * which then stands in the address, so that it can be sent on. What follows the # is never sent to a server.
 */
export function useVerify() {
  const signing = useLate((state) => state.signing);
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [verdict, setVerdict] = useState<Verdict>();
  /** What was asked last: an answer to anything before it comes too late. */
  const asked = useRef(0);
  const shown = useRef("");

  const check = useCallback(
    async (given: string) => {
      const turn = ++asked.current;
      setVerdict({ status: "checking" });
      if (signing === undefined) return;
      const found = await signing()
        .then((by) => by.check(given))
        .catch(() => ({ status: "failed" }) as const);
      if (turn === asked.current) setVerdict(found);
    },
    [signing],
  );

  // Fetched before it is needed: by then the network may be gone.
  useEffect(() => void signing?.().catch(() => undefined), [signing]);

  useEffect(() => {
    if (hash.length < 2 || hash === shown.current) return;
    // Only once it can be checked: until then the effect comes again.
    if (signing !== undefined) shown.current = hash;
    setText(hash.slice(1));
    void check(hash.slice(1));
  }, [hash, check, signing]);

  return {
    text,
    verdict,
    write(written: string) {
      setText(written);
      // What was said was of another text.
      asked.current++;
      setVerdict(undefined);
    },
    submit() {
      void check(text);
      const code = codeIn(text);
      const next = code === undefined ? "" : `#${code}`;
      shown.current = next;
      if (next === hash) return;
      // The page stays where it is.
      void navigate({ hash: next }, { replace: true, state: { languageSwitched: true } satisfies LanguageSwitched });
    },
  };
}
