import { useWords } from "../../i18n/useWords.tsx";
import { Frame } from "./Frame.tsx";
import { Message } from "./Message.tsx";

/** What is shown in place of a screen that failed. */
export function Crash() {
  const { t } = useWords();
  return (
    <Frame title={t("player.failed.crashTitle")}>
      <Message title={t("player.failed.crashTitle")} text={t("player.failed.crashText")}>
        <button className="button button-primary" type="button" onClick={() => location.reload()}>
          {t("player.failed.reload")}
        </button>
      </Message>
    </Frame>
  );
}
