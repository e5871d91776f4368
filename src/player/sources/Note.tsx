import type { SourceNote } from "../../course/references.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { monthAndYear, Reference } from "../Reference.tsx";
import { OutsideLink } from "../reference/OutsideLink.tsx";
import { useLang } from "../usePage.ts";
import { DegreeSign } from "./DegreeSign.tsx";
import { degreeOf } from "./degrees.ts";
import styles from "./Sources.module.css";
import { words } from "./words.ts";

/** A note: how sure it is, what it says, its whole reference, and the way back to what it was said of. */
export function Note({ source: { note, passage } }: { source: SourceNote }) {
  const { t: common, lang: spoken } = useWords();
  const t = useOwnWords(words);
  const degree = degreeOf(note);
  const title = note.kind === "law" && note.region !== undefined ? t("law", { region: note.region }) : undefined;
  return (
    <li className={styles.note} data-degree={degree}>
      <p className={styles.degree}>
        <DegreeSign degree={degree} /> {title ?? t(`filter.${degree}`)}
      </p>
      <div className="prose">
        <Prose prose={note.prose} />
      </div>
      {note.source !== undefined && (
        <p className={styles.reference}>
          {common("player.callout.source")}
          {": "}
          <Reference text={note.source} link={WholeAddress} />
        </p>
      )}
      {note.kind === "law" && (
        <p className={styles.reference}>
          {note.reviewed !== undefined && (
            <>{common("player.callout.reviewed", { date: monthAndYear(note.reviewed, spoken) })}. </>
          )}
          {t("advice")}
        </p>
      )}
      <WayBack passage={passage} />
    </li>
  );
}

function WayBack({ passage: { module, lesson, section } }: Pick<SourceNote, "passage">) {
  const t = useOwnWords(words);
  const path = lessonPath(useLang(), module, lesson);
  return (
    <p className={styles.back}>
      <Go to={section === undefined ? path : `${path}#${section.id}`}>
        <Icon name="book" /> {section === undefined ? t("lesson") : t("section", { section: section.title })}
      </Go>
    </p>
  );
}

/** An address as it is written down: on paper it is all that there is. */
function WholeAddress({ href }: { href: string }) {
  return <OutsideLink href={href}>{href.replace(/^https?:\/\/(?:www\.)?|\/$/g, "")}</OutsideLink>;
}
