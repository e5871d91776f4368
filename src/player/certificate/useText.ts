import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Certificate } from "../../learning/certificate.ts";
import { useFormats } from "./useFormats.ts";
import type { Vouched } from "./useVouched.ts";
import { words } from "./words.ts";

/** What it takes to check a certificate, and who vouches for it. */
interface Proof {
  readonly verify: string;
  readonly code?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly vouched?: Vouched | undefined;
}

/** A certificate as plain text, for mails and for who has no printer. The code stands in one line: all of it can be pasted. */
export function useText() {
  const t = useOwnWords(words);
  const format = useFormats();
  return (certificate: Certificate, { verify, code, fingerprint, vouched }: Proof): string => {
    const { name, course, basis, score, version, modules } = certificate;
    const exam = basis === "exam";
    const lines = [
      `${t("sheet.kicker")} (${t(vouched ? "sheet.labelCountersigned" : "sheet.label")})`,
      "",
      name,
      t(exam ? "sheet.exam" : "sheet.lessons"),
      course,
      "",
      `${t("sheet.date")}: ${format.day(certificate)}`,
      `${t("sheet.score")}: ${format.share(score)}`,
      `${t("sheet.duration")}: ${format.duration(certificate)}`,
      `${t("sheet.version")}: ${version}`,
      "",
      `${t("sheet.modules")}:`,
      ...modules.map(({ title, score: of }) => (of === undefined ? `- ${title}` : `- ${title}: ${format.share(of)}`)),
      "",
      t(vouched ? "sheet.vouched" : exam ? "sheet.declared" : "sheet.declaredLessons"),
      ...(vouched === undefined
        ? []
        : [
            "",
            t("sheet.countersigned", { name: vouched.name, day: format.day(vouched) }),
            `${t("counter.fingerprint")}: ${vouched.fingerprint}`,
          ]),
      "",
      ...(code === undefined
        ? [t("sheet.unsigned")]
        : [
            t("sheet.check", { address: verify }),
            `${t("sheet.fingerprint")}: ${fingerprint}`,
            "",
            `${t("sheet.code")}:`,
            code,
            "",
            `${verify}#${code}`,
          ]),
      "",
    ];
    return lines.join("\n");
  };
}
