import type { Brand } from "../../course/plan.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { useAddresses } from "../../ui/addresses.ts";
import { Mark } from "../../ui/Mark.tsx";
import styles from "./Sheet.module.css";

/** Whose course it is: their sign and name, or Atenta's own. */
export function Logo({ brand }: { readonly brand: Brand | undefined }) {
  const { t } = useWords();
  const { picture } = useAddresses();
  const name = brand?.name ?? t("player.brand");
  const { logo } = brand ?? {};
  return (
    <p className={styles.logo}>
      {brand?.name === undefined && logo === undefined && <Mark />}
      {logo !== undefined && <img src={picture(logo.file)} width={logo.width} height={logo.height} alt="" />}
      <span>{name}</span>
    </p>
  );
}
