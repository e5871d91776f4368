import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Edition } from "../../state/edition.ts";
import { Jumps } from "../Jumps.tsx";
import page from "../Page.module.css";
import { Section } from "../settings/Section.tsx";
import { Frame } from "../shell/Frame.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { words } from "./privacy-words.ts";
import { SentList } from "./SentList.tsx";

/** In a package: what goes to the platform, what stays on this device, and who can see it. */
export function PackagePrivacy({ edition: { kind, receiver } }: { readonly edition: Edition }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  const title = t("player.nav.privacy");
  useArrival();
  const sections = kind === "lms" ? (["sent", "here", "seen", "erase"] as const) : (["file", "fileErase"] as const);
  const list = receiver === undefined ? [] : [{ id: "outgoing", title: own("outgoing.title") }];
  return (
    <Frame title={title}>
      <h1 tabIndex={-1}>{title}</h1>
      <p className={page.intro}>{own(`intro.${kind}`)}</p>
      <div className={page.columns}>
        <div className={page.side}>
          <Jumps
            label={own("sections")}
            parts={[...sections.map((id) => ({ id, title: own(`${id}.title`) })), ...list]}
          />
        </div>
        <div className={page.sections}>
          {sections.map((id) => (
            <Section key={id} id={id} title={own(`${id}.title`)}>
              <div className="prose">
                <p>{own(`${id}.text`)}</p>
              </div>
            </Section>
          ))}
          {receiver !== undefined && (
            <Section id="outgoing" title={own("outgoing.title")}>
              <SentList receiver={receiver} />
            </Section>
          )}
        </div>
      </div>
    </Frame>
  );
}
