import { useRef, useState } from "react";
import { useLocation } from "react-router";
import type { CourseIndex } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Passed } from "../../learning/certificate.ts";
import { percent as whole } from "../../learning/mastery.ts";
import { ownPath, relativeAddress } from "../../ui/address.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useLang } from "../usePage.ts";
import styles from "./Certificate.module.css";
import { NameForm } from "./NameForm.tsx";
import { Sheet } from "./Sheet.tsx";
import { Tools } from "./Tools.tsx";
import { useCertificate } from "./useCertificate.ts";
import { useVouched } from "./useVouched.ts";
import { words } from "./words.ts";

interface OfPassedProps {
  readonly index: CourseIndex;
  readonly passed: Passed;
  readonly times: number;
}

/** What was passed, the name to put on it, and the sheet. */
export function OfPassed({ index, passed, times }: OfPassedProps) {
  const t = useOwnWords(words);
  const { percent } = useWords();
  const lang = useLang();
  const { pathname } = useLocation();
  const { name, suggested, rename, made, draft, unsigned, fixed } = useCertificate(index, lang, passed);
  const [renaming, setRenaming] = useState(false);
  const after = useRef<HTMLElement>(null);
  const code = useRef<HTMLParagraphElement>(null);
  const verify = new URL(relativeAddress(pathname, ownPath(lang, "verify")), location.href).href;
  const certificate = made?.certificate ?? draft;
  const { signed, vouched } = useVouched(made?.signed ?? unsigned ?? "preparing");

  const close = () => {
    setRenaming(false);
    // The form is gone, and the focus was in it.
    after.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <p className={styles.passed}>
        <Icon name="check" />{" "}
        <span>
          {passed.basis === "exam"
            ? t("passed.exam", { score: percent.format(whole(passed.share) / 100) })
            : t("passed.lessons")}{" "}
          {times > 1 && t("passed.several", { count: times })}
        </span>
      </p>
      <section ref={after} className={styles.after} aria-label={t("title")} tabIndex={-1}>
        {(certificate === undefined || renaming) && (
          <NameForm
            suggested={suggested}
            onName={(text) => {
              rename(text);
              close();
            }}
            onCancel={renaming ? close : undefined}
          />
        )}
        {certificate !== undefined && name !== undefined && (
          <>
            {!renaming && (
              <Tools
                certificate={certificate}
                {...(typeof signed === "object" && "code" in signed && signed)}
                vouched={vouched}
                verify={verify}
                codeRef={code}
                onRename={fixed ? undefined : () => setRenaming(true)}
              />
            )}
            <Sheet
              certificate={certificate}
              signed={signed}
              vouched={vouched}
              brand={index.brand}
              verify={verify}
              codeRef={code}
            />
          </>
        )}
      </section>
    </>
  );
}
