import { type Ref, useEffect, useRef } from "react";
import type { Brand } from "../../course/plan.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Certificate } from "../../learning/certificate.ts";
import type { WhyUnsigned } from "../../storage/signing/signing.ts";
import { Icon } from "../../ui/Icon.tsx";
import { setApart } from "../../ui/print-part.ts";
import { QrCode } from "../../ui/QrCode.tsx";
import { Logo } from "./Logo.tsx";
import styles from "./Sheet.module.css";
import { inGroups, useFormats } from "./useFormats.ts";
import type { Vouched } from "./useVouched.ts";
import { words } from "./words.ts";

/** How a certificate is signed: by a code; not yet; or not at all, and why. */
export type Signed =
  | { readonly code: string; readonly fingerprint: string }
  | { readonly why: WhyUnsigned | "package" }
  | "preparing";

interface SheetProps {
  readonly certificate: Certificate;
  readonly signed: Signed;
  /** Who vouches for it; its code is then behind that of the certificate. */
  readonly vouched?: Vouched | undefined;
  readonly brand: Brand | undefined;
  /** Absolute address of the page that checks codes. */
  readonly verify: string;
  /** Where the text of the code is, for who has to select it. */
  readonly codeRef?: Ref<HTMLParagraphElement> | undefined;
}

/** The certificate as it is printed: one page of A4, lying. On a narrow screen the same in a column. */
export function Sheet({ certificate, signed, vouched, brand, verify, codeRef }: SheetProps) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const format = useFormats();
  const { name, course, basis, score, version, modules } = certificate;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    let comeBack = () => {};
    const before = () => {
      if (sheet.current) comeBack = setApart(sheet.current);
    };
    const after = () => comeBack();
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
      comeBack();
    };
  }, []);
  const { signatory } = brand ?? {};
  return (
    <div className={styles.frame}>
      <article ref={sheet} className={styles.sheet} aria-label={t("sheet.region")} data-certificate="">
        <div className={styles.head}>
          <Logo brand={brand} />
          <p className={styles.label}>{t(vouched ? "sheet.labelCountersigned" : "sheet.label")}</p>
        </div>
        <div className={styles.says}>
          <p className={styles.kicker}>{t("sheet.kicker")}</p>
          <p className={styles.name} data-length={lengthOf(name)}>
            <bdi>{name}</bdi>
          </p>
          <p className={styles.has}>{t(basis === "exam" ? "sheet.exam" : "sheet.lessons")}</p>
          <p
            className={styles.course}
            data-length={lengthOf(course)}
            lang={certificate.lang === lang ? undefined : certificate.lang}
          >
            {course}
          </p>
        </div>
        <dl className={styles.facts}>
          <Fact name={t("sheet.date")} value={format.day(certificate)} />
          <Fact name={t("sheet.score")} value={format.share(score)} />
          <Fact name={t("sheet.duration")} value={format.duration(certificate)} />
          <Fact name={t("sheet.version")} value={version} />
        </dl>
        {modules.length > 0 && (
          <section className={styles.taught} aria-label={t("sheet.modules")}>
            <p className={styles.small}>{t("sheet.count", { count: modules.length })}</p>
            <ul className={styles.modules} data-many={manyOf(modules.length)}>
              {modules.map((module, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two modules may be called the same
                <li key={at}>
                  <span lang={certificate.lang === lang ? undefined : certificate.lang}>{module.title}</span>
                  {module.score !== undefined && <span className={styles.score}>{format.share(module.score)}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className={styles.foot}>
          <Proof signed={signed} verify={verify} codeRef={codeRef} />
          <div className={styles.end}>
            {vouched !== undefined && (
              <p className={styles.vouched}>
                <strong>{t("sheet.countersigned", { name: vouched.name, day: format.day(vouched) })}</strong>{" "}
                <span>
                  {t("counter.fingerprint")}: <span className={styles.fingerprint}>{vouched.fingerprint}</span>
                </span>
              </p>
            )}
            <p className={styles.declared}>
              {t(vouched ? "sheet.vouched" : basis === "exam" ? "sheet.declared" : "sheet.declaredLessons")}
            </p>
            {signatory !== undefined && (
              <p className={styles.signatory}>
                <strong>{signatory.name}</strong>
                {signatory.role?.[certificate.lang] !== undefined && <span>{signatory.role[certificate.lang]}</span>}
              </p>
            )}
          </div>
        </div>
      </article>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt className={styles.small}>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The code, and what it takes to check it; or why there is none. */
function Proof({ signed, verify, codeRef }: Pick<SheetProps, "signed" | "verify" | "codeRef">) {
  const t = useOwnWords(words);
  if (signed === "preparing") return <p className={styles.proof}>{t("sheet.preparing")}</p>;
  if ("why" in signed) {
    return (
      <p className={styles.unsigned}>
        <Icon name="info" />{" "}
        <span>
          <strong>{t("sheet.unsigned")}</strong> {t(`sheet.${signed.why}`)}
        </span>
      </p>
    );
  }
  const { code, fingerprint } = signed;
  return (
    <div className={styles.proof}>
      <QrCode text={`${verify}#${code}`} label={t("sheet.qr")} className={styles.qr} />
      <div>
        <p>{t("sheet.check", { address: verify })}</p>
        <p>
          {t("sheet.fingerprint")}: <strong className={styles.fingerprint}>{fingerprint}</strong>
        </p>
        <p className={styles.small}>{t("sheet.code")}</p>
        <p ref={codeRef} className={styles.code} data-long={code.length > 1_000 || undefined} translate="no">
          {inGroups(code)}
        </p>
      </div>
    </div>
  );
}

/** How much room a text needs. */
function lengthOf({ length }: string) {
  if (length > 110) return "most";
  if (length > 48) return "longest";
  return length > 28 ? "long" : undefined;
}

/** How close together modules have to stand. */
function manyOf(count: number) {
  if (count > 30) return "most";
  if (count > 21) return "more";
  return count > 12 ? "many" : undefined;
}
