import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import styles from "./RowTools.module.css";
import { words } from "./words.ts";

interface RowToolsProps {
  /** What the row is called. */
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  /** Left out: it cannot be taken away. */
  readonly onRemove?: (() => void) | undefined;
}

/**
 * Moves a row up and down, and takes it away. Where there is nowhere to go the button stays, so that the focus does, and
 * says so. Each has a `data-tool` by which the editor finds it, to keep the focus on it.
 */
export function RowTools({ name, first, last, onMove, onRemove }: RowToolsProps) {
  const t = useOwnWords(words);
  return (
    <div className={`js-only ${styles.tools}`}>
      <Tool tool="up" icon="arrow-up" label={t("up", { name })} idle={first} onPress={() => onMove(-1)} />
      <Tool tool="down" icon="arrow-down" label={t("down", { name })} idle={last} onPress={() => onMove(1)} />
      {onRemove && <Tool tool="remove" icon="cross" label={t("remove", { name })} onPress={onRemove} />}
    </div>
  );
}

interface ToolProps {
  readonly tool: "up" | "down" | "remove";
  readonly icon: IconName;
  readonly label: string;
  readonly idle?: boolean;
  readonly onPress: () => void;
}

function Tool({ tool, icon, label, idle, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      data-tool={tool}
      aria-label={label}
      aria-disabled={idle || undefined}
      onClick={idle ? undefined : onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
