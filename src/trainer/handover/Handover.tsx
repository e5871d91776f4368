import { useEffect, useRef, useState } from "react";
import { lessonsOfAssignment } from "../../assignment/standing.ts";
import { type InterfaceLang, interfaceLangs } from "../../i18n/i18n.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { useHowArrived } from "../../player/shell/useArrival.ts";
import { nameOfLanguage } from "../../player/shell/useSwitchLanguage.ts";
import { useLang, type WholeCourse } from "../../player/usePage.ts";
import type { Issued } from "../../state/trainer/contract.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { useSiteAddress } from "../../ui/useSiteAddress.ts";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import { useDays } from "../useDays.ts";
import { CalendarPart, FilePart } from "./FileParts.tsx";
import styles from "./Handover.module.css";
import { langsOf, linksOf } from "./hand.ts";
import type { Handed } from "./handed.ts";
import { LinkPart } from "./LinkPart.tsx";
import { PosterPart } from "./PosterPart.tsx";
import { QrPart } from "./QrPart.tsx";
import { TextPart } from "./TextPart.tsx";
import { useOut } from "./useOut.ts";
import { words } from "./words.ts";

interface HandoverProps {
  readonly open: OpenTrainer;
  readonly course: WholeCourse;
  readonly issued: Issued;
}

/** Everything that an assignment becomes, to be handed over. */
export function Handover({ open: { state }, course, issued }: HandoverProps) {
  const t = useOwnWords(words);
  const page = useLang();
  const { lang: spoken } = useWords();
  const { day } = useDays();
  const address = useSiteAddress();
  const title = useRef<HTMLHeadingElement>(null);
  const { assignment } = issued;
  const { id } = assignment;
  const { opened, switched } = useHowArrived();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the way here is what it was on arrival
  useEffect(() => {
    if (opened || switched) return;
    // What was chosen, or made, is what the page is about now.
    if (address !== undefined) title.current?.focus({ preventScroll: true });
  }, [id, address]);
  const codes = course.index.languages.map(({ code }) => code);
  const langs = langsOf(assignment, codes, interfaceLangs);
  const [chosen, setChosen] = useState<InterfaceLang>();
  const lang = [chosen, spoken].find((each) => each !== undefined && langs.includes(each)) ?? langs[0] ?? spoken;
  if (address === undefined) return null;
  const to = codes.includes(lang) ? lang : page;
  const minutes = lessonsOfAssignment(assignment, course.modules).reduce((sum, { lesson }) => sum + lesson.minutes, 0);
  const signer = [state.key, ...state.otherKeys].find((each) => each?.key === assignment.key);
  const handed: Handed = {
    ...{ issued, course, minutes, links: linksOf(issued, address, to) },
    ...(signer && { fingerprint: signer.fingerprint }),
  };
  const nameOf = (each: string) => nameOfLanguage(each, spoken);
  return (
    <div className={styles.page}>
      <p>
        <Go to={trainerPath(page, "home")}>{t("back")}</Go>
      </p>
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1}>
          {assignment.title}
        </h2>
        <p className={styles.soft}>
          {[
            t("lessons", { count: assignment.lessons.length }),
            assignment.due === undefined ? t("undue") : t("due", { day: day(assignment.due) }),
            ...(assignment.version > 1 ? [t("version", { version: assignment.version })] : []),
          ].join(" · ")}
        </p>
        <div className={styles.actions}>
          <Go className="button" to={`${trainerPath(page, "results")}#${id}`}>
            {t("results")}
          </Go>
          <Go className="button" to={`${trainerPath(page, "new")}#${id}`}>
            {t("change")}
          </Go>
        </div>
        <p>{t("ready")}</p>
      </div>
      <div className={styles.parts}>
        <div className={styles.stack}>
          <LinkPart {...handed} />
          <Files handed={handed} lang={lang} />
        </div>
        <QrPart {...handed} />
        <Text handed={handed} lang={lang} langs={langs} nameOf={nameOf} onLang={setChosen} />
        <PosterPart handed={handed} langs={langs} nameOf={nameOf} />
      </div>
    </div>
  );
}

interface InLangProps {
  readonly handed: Handed;
  readonly lang: InterfaceLang;
}

/** What is said in them is in a language of whoever gets them. */
function Files({ handed, lang }: InLangProps) {
  const out = useOut(handed, lang);
  return (
    <>
      <FilePart {...handed} out={out} />
      <CalendarPart {...handed} out={out} />
    </>
  );
}

interface TextProps extends InLangProps {
  readonly langs: readonly InterfaceLang[];
  readonly nameOf: (lang: string) => string;
  readonly onLang: (lang: InterfaceLang | undefined) => void;
}

function Text({ handed, lang, langs, nameOf, onLang }: TextProps) {
  const out = useOut(handed, lang);
  const choose = (each: string) => onLang(langs.find((one) => one === each));
  return <TextPart {...handed} {...{ out, lang, langs, nameOf }} onLang={choose} />;
}
