import { useLocation } from "react-router";
import type { Brand } from "../../course/plan.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { relativeAddress } from "../../ui/address.ts";
import { Mark } from "../../ui/Mark.tsx";
import styles from "./Sheet.module.css";

/** Whose course it is: their sign and name, or Atenta's own. */
export function Logo({ brand }: { readonly brand: Brand | undefined }) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const name = brand?.name ?? t("player.brand");
  const { logo } = brand ?? {};
  return (
    <p className={styles.logo}>
      {brand?.name === undefined && logo === undefined && <Mark />}
      {logo !== undefined && (
        <img src={relativeAddress(pathname, `/course/${logo.file}`)} width={logo.width} height={logo.height} alt="" />
      )}
      <span>{name}</span>
    </p>
  );
}
