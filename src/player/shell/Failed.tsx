import { useRef } from "react";
import { useWords } from "../../i18n/useWords.tsx";
import { Frame } from "./Frame.tsx";
import { Message } from "./Message.tsx";

/** A page whose content did not arrive. */
export function Failed({ retry }: { retry: () => void }) {
  const { t } = useWords();
  /** A browser does not fetch a script again that failed once: if asking again does not help, the page starts afresh. */
  const asked = useRef(false);
  const again = () => {
    if (asked.current && navigator.onLine) return location.reload();
    asked.current = true;
    retry();
  };
  return (
    <Frame title={t("player.failed.title")}>
      <Message title={t("player.failed.title")} text={t("player.failed.text")}>
        <button className="button button-primary" type="button" onClick={again}>
          {t("player.failed.retry")}
        </button>
      </Message>
    </Frame>
  );
}
