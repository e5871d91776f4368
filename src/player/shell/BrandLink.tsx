import { useWords } from "../../i18n/useWords.tsx";
import { homePath } from "../../ui/address.ts";
import { useAddresses } from "../../ui/addresses.ts";
import { Go } from "../../ui/Go.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { useCourse } from "../context.ts";
import { useLang } from "../usePage.ts";
import styles from "./Frame.module.css";

/** A logo that is so much wider than high holds its own letters; any other is a sign, and has the name beside it. */
const WORDMARK = 2;

/** The way home, by the sign and the name of whose course it is. What is left out is Atenta's own. */
export function BrandLink() {
  const { t } = useWords();
  const lang = useLang();
  const { picture } = useAddresses();
  const { name, logo } = useCourse(({ index }) => index?.brand) ?? {};
  const full = name ?? t("player.brand");
  const isWordmark = logo !== undefined && logo.width > WORDMARK * logo.height;
  return (
    <Go className={styles.brand ?? ""} to={homePath(lang)}>
      {logo !== undefined && (
        <img src={picture(logo.file)} width={logo.width} height={logo.height} alt={isWordmark ? full : ""} />
      )}
      {logo === undefined && name === undefined && <Mark />}
      {!isWordmark && <span>{full}</span>}
    </Go>
  );
}
