import { useCallback, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { type Card, readCard } from "../../assignment/card.ts";
import { fingerprintOf } from "../../assignment/fingerprint.ts";
import type { Unread } from "../../assignment/port.ts";
import { type Bytes, fromBase64Url } from "../../base/bytes.ts";
import { findCode } from "../../base/code-text.ts";
import type { Checked, Signing } from "../../storage/signing/signing.ts";
import { useLate } from "../context.ts";
import type { LanguageSwitched } from "../shell/useSwitchLanguage.ts";

/**
 * `waiting`: what checks is still to come. `failed`: it did not come. `card`: a trainer's card; `bad-card`: one that cannot be
 * taken in. `alone`: a countersignature without its certificate.
 */
export type Verdict =
  | Checked
  | { readonly status: "checking" | "failed" | "alone" }
  | { readonly status: "card"; readonly card: Card; readonly fingerprint: string }
  | { readonly status: "bad-card"; readonly why: Unread };

/** What is longer is neither a code nor a message with one. */
const LONGEST_FILE = 1_000_000;

/** A code in a text, as it stands in an address. */
function codeIn(text: string): string | undefined {
  const found = findCode(text.slice(0, LONGEST_FILE), "AK");
  return found && `${found.letter}${found.version}.${/^[\w.-]*/.exec(found.rest)?.[0] ?? ""}`;
}

/** What a text is, and whether it is as it was signed. */
async function checked(text: string, by: Signing): Promise<Verdict> {
  const letter = findCode(text.slice(0, LONGEST_FILE), "ACK")?.letter;
  if (letter === "C") return { status: "alone" };
  if (letter !== "K") return by.check(text);
  const read = await readCard(text, by.crypto);
  if (!read.ok || by.crypto === undefined) return { status: "bad-card", why: read.ok ? "unable" : read.why };
  const { card } = read;
  return { status: "card", card, fingerprint: await fingerprintOf(fromBase64Url(card.key) as Bytes, by.crypto) };
}

/**
 * What is said of a code: of the one in the address, when the page is opened or the address changes, and of what is pasted or read
 * from a file, which then stands in the address, so that it can be sent on. What follows the # is never sent to a server.
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
        .then((by) => checked(given, by))
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

  const submit = (given: string) => {
    void check(given);
    const code = codeIn(given);
    const next = code === undefined ? "" : `#${code}`;
    shown.current = next;
    if (next === hash) return;
    // The page stays where it is.
    void navigate({ hash: next }, { replace: true, state: { languageSwitched: true } satisfies LanguageSwitched });
  };

  return {
    text,
    verdict,
    write(written: string) {
      setText(written);
      // What was said was of another text.
      asked.current++;
      setVerdict(undefined);
    },
    submit: () => submit(text),
    /** Reads a file, and checks what is in it. */
    async take(file: Pick<Blob, "size" | "text">) {
      const turn = ++asked.current;
      setVerdict({ status: "checking" });
      const read = file.size > LONGEST_FILE ? "" : await file.text().catch(() => undefined);
      if (turn !== asked.current) return;
      if (read === undefined) return setVerdict({ status: "failed" });
      const code = codeIn(read);
      setText(code ?? read.slice(0, 2_000));
      submit(code ?? read);
    },
  };
}
