import { useRef, useState } from "react";
import type { Assignment } from "../../../assignment/assignment.ts";
import type { Result } from "../../../assignment/result.ts";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import type { LateHappened } from "../../../learning/events/late.ts";
import { ownPath } from "../../../ui/address.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { useSiteAddress } from "../../../ui/useSiteAddress.ts";
import { fileName } from "../../activity/file-name.ts";
import { usePlayer } from "../../context.ts";
import { saveFile } from "../../shell/save-file.ts";
import { useLang } from "../../usePage.ts";
import styles from "./Send.module.css";
import { ShowQr } from "./ShowQr.tsx";
import type { Sealed } from "./useSealed.ts";
import { words } from "./words.ts";

interface WaysProps {
  readonly assignment: Assignment;
  readonly result: Result;
  /** Left out: it is being sealed. */
  readonly sealed: Sealed | undefined;
}

type How = Extract<LateHappened, { type: "result-sent" }>["data"]["how"];

/** The ways to send a result. Each notes that it left, once it did. */
export function Ways({ assignment, result, sealed }: WaysProps) {
  const own = useOwnWords(words);
  const here = useLang();
  const { progress } = usePlayer();
  const site = useSiteAddress();
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string>();
  const [showing, show] = useState(false);
  const hand = useRef<HTMLTextAreaElement>(null);
  const { title, trainer, key: to, lang = here, id } = assignment;
  const whole = sealed?.details !== undefined;
  const ready = sealed !== undefined && site !== undefined;
  const page = site === undefined ? "" : new URL(ownPath(lang, "result").slice(1), site).href;
  const link = `${page}#${sealed?.summary ?? ""}`;
  const file = `${fileName(`atenta ${own("text.fileName")} ${result.name} ${title}`, own("text.fileName"))}.txt`;
  const subject = own("text.subject", { name: result.name, title });

  const text = () => {
    const code = sealed?.details ?? sealed?.summary ?? "";
    return `${subject}\n${own("text.file", { trainer })}\n${page}\n\n${code}\n`;
  };
  const message = () => `${own("text.message", { trainer, title })}\n${link}\n`;

  const left = (how: How, details: boolean) => {
    const data = { version: assignment.version, how, details, to };
    const event = progress.record({ type: "result-sent", v: 1, lang: here, assignment: id, data });
    if (event !== undefined) progress.happen([event]);
  };
  const copy = async (what: string, done: "link" | "message") => {
    try {
      await navigator.clipboard.writeText(what);
      setByHand(undefined);
      setSaid(own(`done.${done}`, { trainer }));
      left("link", false);
    } catch {
      setByHand(what);
      setSaid(own("done.notCopied"));
      // Once it is in the page.
      requestAnimationFrame(() => hand.current?.select());
    }
  };
  const save = () => {
    saveFile(file, text(), "text/plain");
    left("file", whole);
    setSaid(own("done.file", { file, trainer }));
  };
  const share = async () => {
    const what = shareable(whole ? new File([text()], file, { type: "text/plain" }) : undefined, {
      title: subject,
      text: own("text.message", { trainer, title }),
      url: link,
    });
    if (what === undefined) return setSaid(own("done.notShared"));
    try {
      await navigator.share(what);
      left("share", what.files !== undefined);
      setSaid(own("done.shared"));
    } catch (error) {
      // Whoever closes the menu has thought better of it.
      if (!(error instanceof DOMException && error.name === "AbortError")) setSaid(own("done.notShared"));
    }
  };
  const wait = !ready || undefined;
  const pressed = (act: () => unknown) => () => void (ready && act());

  return (
    <>
      <p className={styles.hint}>{own(whole || sealed === undefined ? "how.hintDetails" : "how.hintSummary")}</p>
      <div className={styles.actions}>
        {canShare() && (
          <button className="button button-primary" type="button" aria-disabled={wait} onClick={pressed(share)}>
            <Icon name="arrow-up" /> {own("how.share")}
          </button>
        )}
        <button
          className={canShare() ? "button" : "button button-primary"}
          type="button"
          aria-disabled={wait}
          onClick={pressed(save)}
        >
          <Icon name="download" /> {own("how.file")}
        </button>
        <button className="button" type="button" aria-disabled={wait} onClick={pressed(() => copy(link, "link"))}>
          {own("how.link")}
        </button>
        <button
          className="button"
          type="button"
          aria-disabled={wait}
          onClick={pressed(() => copy(message(), "message"))}
        >
          {own("how.message")}
        </button>
        <button className="button" type="button" aria-disabled={wait} onClick={pressed(() => show(true))}>
          {own("how.qr")}
        </button>
      </div>
      <p role="status" className={styles.said}>
        {sealed === undefined ? own("preparing") : said}
      </p>
      {byHand !== undefined && (
        <label className={styles.hand}>
          {own("byHand")}
          <textarea ref={hand} readOnly rows={4} value={byHand} onCopy={() => left("link", false)} />
        </label>
      )}
      <p className={styles.hint}>{own("how.offline")}</p>
      <ShowQr
        open={showing}
        link={link}
        trainer={trainer}
        onRead={() => {
          show(false);
          left("qr", false);
          setSaid(own("done.qr", { trainer }));
        }}
        onClose={() => show(false)}
      />
    </>
  );
}

const canShare = () => typeof navigator.share === "function";

/** The file where files can be shared, else what stands for it; `undefined` where neither can. */
function shareable(file: File | undefined, otherwise: ShareData): ShareData | undefined {
  const can = (what: ShareData) => navigator.canShare?.(what) ?? what.files === undefined;
  const files: ShareData | undefined = file && { files: [file], title: otherwise.title ?? "" };
  return [files, otherwise].find((each) => each !== undefined && can(each));
}
