import { type Ref, useEffect, useRef } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Packed, StateReport } from "../../packaging/request.ts";
import { saveBlob } from "../../player/shell/save-file.ts";
import { Bar } from "../../ui/Bar.tsx";
import { Icon } from "../../ui/Icon.tsx";
import builder from "../builder/Builder.module.css";
import { Field } from "../builder/Field.tsx";
import { fileName, NAME_ROOM } from "./choice.ts";
import type { Failure, Packing } from "./usePacking.ts";
import { words } from "./words.ts";

interface MakingProps {
  readonly packing: Packing;
  readonly ready: boolean;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onStop: () => void;
}

/** The name of the file, the button that makes the package, how far it is, and what came of it. */
export function Making({ packing, ready, name, onName, onStop }: MakingProps) {
  const t = useOwnWords(words);
  const { is } = packing;
  const make = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const was = useRef(is);
  // What was pressed is there no more: what comes of it is where they go on. Who is elsewhere stays there.
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (was.current !== is && lost) (({ making: stop, made: title })[is as "making" | "made"] ?? make).current?.focus();
    was.current = is;
  }, [is]);
  const said = { making: t("make.going"), stopped: t("make.stopped"), made: t("made.title"), idle: "", failed: "" }[is];
  return (
    <section className={builder.card} aria-label={t("make.title")}>
      <Field label={t("name.label")} hint={t("name.hint")} wide>
        {(joined) => (
          <input
            {...joined}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={NAME_ROOM}
            value={name}
            onChange={(event) => onName(event.target.value)}
          />
        )}
      </Field>
      <div className={builder.actions}>
        {is === "making" ? (
          <button key="stop" ref={stop} className="button" type="button" onClick={onStop}>
            {t("make.stop")}
          </button>
        ) : (
          <button key="make" ref={make} className="button button-primary" type="submit" disabled={!ready}>
            {t("make.button")}
          </button>
        )}
      </div>
      {is === "making" && <Bar value={packing.percent} max={100} label={t("make.going")} />}
      <p role="status" className={is === "made" || said === "" ? "visually-hidden" : undefined}>
        {said}
      </p>
      <div role="alert">
        {is === "failed" && (
          <p className={builder.wrong}>
            <Icon name="warning" /> <span>{t(failureKey(packing.failure))}</span>
          </p>
        )}
      </div>
      {is === "made" && <Made packed={packing.packed} name={name} titleRef={title} />}
    </section>
  );
}

/** Which words say why there is no package. */
function failureKey(failure: Failure) {
  if (failure.is !== "asked") return `failed.${failure.is}` as const;
  switch (failure.problem.is) {
    case "too-much":
      return "failed.too-much";
    case "empty":
      return "wrong.lessons";
    case "pass":
      return "wrong.pass";
    case "one-language":
      return "language.one";
    case "unknown-lesson":
    case "unknown-language":
      return "failed.changed";
  }
}

interface MadeProps {
  readonly packed: Packed;
  readonly name: string;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

/** Which words say what to do with it now. */
const nextKey = {
  scorm12: "made.next",
  scorm2004: "made.next",
  cmi5: "made.nextCmi5",
  xapi: "made.nextXapi",
  html: "made.nextFile",
} as const satisfies Record<Packed["report"]["format"], string>;

function Made({ packed, name: typed, titleRef }: MadeProps) {
  const t = useOwnWords(words);
  const { lang, number } = useWords();
  const { bytes, report } = packed;
  const name = fileName(typed, packed.name);
  const size = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(report.size / 1e6);
  const type = report.format === "html" ? "text/html" : "application/zip";
  return (
    <div className={builder.head}>
      <h2 ref={titleRef} tabIndex={-1}>
        {t("made.title")}
      </h2>
      <p>
        <strong>{name}</strong>:{" "}
        {t("made.holds", {
          lessons: t("made.lessons", { count: report.lessons, n: number.format(report.lessons) }),
          items: t("made.items", { count: report.items, n: number.format(report.items) }),
          size,
        })}
      </p>
      {report.state !== undefined && <State state={report.state} />}
      <p className={builder.actions}>
        <button
          className="button button-primary"
          type="button"
          onClick={() => saveBlob(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))}
        >
          <Icon name="download" /> {t("made.download")}
        </button>
      </p>
      <p>{t(nextKey[report.format])}</p>
    </div>
  );
}

/** How much of the room that a platform has a learner's progress can take, and what would not travel to another device. */
function State({ state: { room, tiers } }: { readonly state: StateReport }) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const always = tiers.filter(({ fits }) => fits === "always").at(-1);
  const all = tiers.every(({ fits }) => fits === "always");
  return (
    <p>
      {t("made.state", { worst: number.format(always?.worst ?? 0), room: number.format(room) })}{" "}
      {!all && t("made.rest")}
    </p>
  );
}
