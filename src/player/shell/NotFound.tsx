import { useWords } from "../../i18n/useWords.tsx";
import { homePath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Frame } from "./Frame.tsx";
import { Message } from "./Message.tsx";

/** An address that leads nowhere, met after the page had started. A server answers such a one with `404.html`. */
export function NotFound() {
  const { t, lang } = useWords();
  return (
    <Frame title={t("player.notFound.title")}>
      <Message title={t("player.notFound.title")} text={t("player.notFound.text")}>
        <Go className="button button-primary" to={homePath(lang)}>
          {t("player.notFound.home")}
        </Go>
      </Message>
    </Frame>
  );
}
