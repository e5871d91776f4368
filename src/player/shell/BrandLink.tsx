import { useLocation } from "react-router";
import { useWords } from "../../i18n/useWords.tsx";
import { homePath, relativeAddress } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { useCourse } from "../context.ts";
import { useLang } from "../usePage.ts";
import styles from "./Frame.module.css";

/** The way home, by the sign and the name of whose course it is: a logo says both; what is left out is Atenta's own. */
export function BrandLink() {
  const { t } = useWords();
  const lang = useLang();
  const { pathname } = useLocation();
  const { name, logo } = useCourse(({ index }) => index?.brand) ?? {};
  const full = name ?? t("player.brand");
  return (
    <Go className={styles.brand ?? ""} to={homePath(lang)}>
      {logo === undefined ? (
        <>
          {name === undefined && <Mark />}
          <span>{full}</span>
        </>
      ) : (
        <img
          src={relativeAddress(pathname, `/course/${logo.file}`)}
          width={logo.width}
          height={logo.height}
          alt={full}
        />
      )}
    </Go>
  );
}
