import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { usePlayer } from "../context.ts";
import { PackagePrivacy } from "../edition/PackagePrivacy.tsx";
import { Jumps } from "../Jumps.tsx";
import page from "../Page.module.css";
import { Section } from "../settings/Section.tsx";
import { Frame } from "../shell/Frame.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useLang } from "../usePage.ts";
import { EraseAll } from "./EraseAll.tsx";
import styles from "./Privacy.module.css";
import { StoredThings } from "./StoredThings.tsx";
import { words } from "./words.ts";

/** All that the page needs of the course is its index. */
export const prepare = async (course: CourseStore): Promise<boolean> => (await course.loadIndex()) !== undefined;

const parts = ["stored", "sent", "seen", "rights", "all"] as const;

/** What is stored, what for, who can see it, and how it is deleted: here, or in a package. */
export function Screen() {
  const { edition } = usePlayer();
  return edition === undefined ? <OfSite /> : <PackagePrivacy edition={edition} />;
}

function OfSite() {
  const { t } = useWords();
  const own = useOwnWords(words);
  const lang = useLang();
  const title = t("player.nav.privacy");
  useArrival();
  return (
    <Frame title={title}>
      <h1 tabIndex={-1}>{title}</h1>
      <p className={page.intro}>{own("intro")}</p>
      <div className={page.columns}>
        <div className={page.side}>
          <Jumps label={own("sections")} parts={parts.map((id) => ({ id, title: own(`${id}.title`) }))} />
        </div>
        <div className={page.sections}>
          <Section id="stored" title={own("stored.title")}>
            <StoredThings />
          </Section>
          <Section id="sent" title={own("sent.title")}>
            <div className="prose">
              <p>{own("sent.nothing")}</p>
              <p>{own("sent.result")}</p>
              <p>{own("sent.host")}</p>
            </div>
          </Section>
          <Section id="seen" title={own("seen.title")}>
            <div className="prose">
              <p>{own("seen.device")}</p>
              <p>{own("seen.pin")}</p>
              <p>{own("seen.passphrase")}</p>
            </div>
            <Go className={`js-only ${styles.go}`} to={`${ownPath(lang, "settings")}#profiles`}>
              {own("toProfiles")}
            </Go>
          </Section>
          <Section id="rights" title={own("rights.title")}>
            <div className="prose">
              <p>{own("rights.nobody")}</p>
              <p>{own("rights.employer")}</p>
              <p>{own("rights.trainer")}</p>
            </div>
          </Section>
          <EraseAll />
        </div>
      </div>
    </Frame>
  );
}
