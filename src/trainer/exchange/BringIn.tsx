import { useId, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { WholeCourse } from "../../player/usePage.ts";
import { Icon } from "../../ui/Icon.tsx";
import builder from "../builder/Builder.module.css";
import { Field } from "../builder/Field.tsx";
import type { Lessons } from "../builder/lessons.ts";
import { type Brought, bringFile, bringText } from "./bring-in.ts";
import styles from "./Exchange.module.css";
import { Found } from "./Found.tsx";
import { words } from "./words.ts";

interface BringInProps {
  readonly course: WholeCourse;
  readonly lessons: Lessons;
}

/** Where questions from elsewhere are put in: a file, dropped or chosen, or text. */
export function BringIn({ course, lessons }: BringInProps) {
  const t = useOwnWords(words);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  // Numbered, so that the same file read again is new.
  const [brought, setBrought] = useState<{ readonly turn: number; readonly what: Brought | "failed" }>();
  const turn = useRef(0);
  const read = async (reading: Promise<Brought>) => {
    turn.current++;
    const mine = turn.current;
    setEmpty(false);
    setBrought(undefined);
    const what = await reading.catch((error: unknown) => {
      console.error(error);
      return "failed" as const;
    });
    if (mine === turn.current) setBrought({ turn: mine, what });
  };
  const paste = () => {
    if (text.trim() !== "") return void read(bringText(text));
    setEmpty(true);
    document.getElementById(`${id}-form`)?.querySelector("textarea")?.focus();
  };
  const refused = brought !== undefined && (brought.what === "failed" || "foreign" in brought.what);
  return (
    <section className={styles.side} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("in.title")}</h2>
      <form
        id={`${id}-form`}
        className={over ? `${builder.part} ${styles.over}` : builder.part}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          paste();
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file !== undefined) void read(bringFile(file));
        }}
      >
        <p>{t("in.text")}</p>
        <p className={builder.actions}>
          <input
            ref={input}
            type="file"
            accept=".gift,.txt,text/plain"
            hidden
            tabIndex={-1}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file !== undefined) void read(bringFile(file));
              // The same file can be chosen again.
              target.value = "";
            }}
          />
          <button className="button" type="button" onClick={() => input.current?.click()}>
            {t("in.choose")}
          </button>
        </p>
        <Field label={t("in.paste")} problem={empty ? t("in.nothing") : undefined} wide>
          {(joined) => (
            <textarea
              {...joined}
              rows={4}
              spellCheck={false}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setEmpty(false);
              }}
            />
          )}
        </Field>
        <p className={builder.actions}>
          <button className="button" type="submit">
            {t("in.read")}
          </button>
        </p>
        <div role="alert">
          {refused && (
            <p className={builder.wrong}>
              <Icon name="warning" />{" "}
              <span>
                {brought.what !== "failed" && "foreign" in brought.what
                  ? t(`in.foreign.${brought.what.foreign}`)
                  : t("made.failed")}
              </span>
            </p>
          )}
        </div>
      </form>
      {brought !== undefined && brought.what !== "failed" && "read" in brought.what && (
        <Found key={brought.turn} brought={brought.what} course={course} lessons={lessons} />
      )}
    </section>
  );
}
