import { useWords } from "../../i18n/useWords.tsx";
import { Frame } from "./Frame.tsx";
import { Message } from "./Message.tsx";

/** A page whose content did not arrive. */
export function Failed({ retry }: { retry: () => void }) {
  const { t } = useWords();
  return (
    <Frame title={t("player.failed.title")}>
      <Message title={t("player.failed.title")} text={t("player.failed.text")}>
        <button className="button button-primary" type="button" onClick={retry}>
          {t("player.failed.retry")}
        </button>
      </Message>
    </Frame>
  );
}
