import type { Root } from "hast";
import type { PointerEvent } from "react";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { placesOf, type Slots } from "../../slots.ts";
import { inline } from "../../text.ts";
import { words } from "../words.ts";
import styles from "./Bank.module.css";
import { BANK } from "./usePlacing.ts";

interface BankProps {
  readonly tokens: readonly Root[];
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly slots: Slots;
  /** Whether a token may stand in many places at once. */
  readonly many: boolean;
  /** Token indexes as they are shown. */
  readonly order: readonly number[];
  readonly current: number | null;
  readonly locked: boolean;
  readonly onGive: (token: number) => void;
  readonly onEmpty: (place: number) => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>, token: number) => void;
}

/** So few letters leave room for what is above, where the bank sticks to the edge of a phone's window. */
const SMALL = 90;

/** All tokens, each in its place for good, under a line that says where the next one goes. */
export function Bank(props: BankProps) {
  const { tokens, names, places, slots, many, order, current, locked, onGive, onEmpty, onGrab } = props;
  const t = useOwnWords(words);
  const { lang } = useWords();
  const list = new Intl.ListFormat(lang);
  const place = current === null ? "" : (places[current] ?? "");
  const held = current === null ? null : (slots[current] ?? null);
  const token = held === null ? "" : (names[held] ?? "");
  const small = names.join("").length + names.length * 4 < SMALL;
  return (
    <div className={styles.bank} data-target={BANK} data-small={small || undefined} data-locked={locked || undefined}>
      {!locked && (
        <div className={`js-only ${styles.head}`}>
          <p>
            {current === null
              ? t("placing.full")
              : t(held === null ? "placing.next" : "placing.held", { place, token })}
          </p>
          {current !== null && held !== null && (
            <button
              type="button"
              className={styles.remove}
              aria-label={t("placing.removeWhat", { token })}
              onClick={() => onEmpty(current)}
            >
              <Icon name="cross" />
              {t("placing.remove")}
            </button>
          )}
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, and this has no place for one */}
      <div role="group" aria-label={t("placing.bank")} className={styles.tokens}>
        {order.map((index, at) => {
          const prose = tokens[index];
          const stands = placesOf(slots, index).map((each) => `«${places[each]}»`);
          const used = stands.length > 0;
          return (
            prose && (
              <button
                key={index}
                type="button"
                className={styles.token}
                data-digit={at + 1}
                data-used={used ? (many ? "many" : "once") : undefined}
                aria-disabled={locked || undefined}
                onClick={() => onGive(index)}
                onPointerDown={(event) => onGrab(event, index)}
              >
                <span className={styles.grip} data-grip="" aria-hidden="true">
                  <Icon name={used ? "check" : "grip"} />
                  <span className={styles.digit}>{at + 1}</span>
                </span>
                <span className={styles.words}>
                  <Prose prose={inline(prose)} />
                </span>
                {used && (
                  <span className="visually-hidden">{t("placing.stands", { places: list.format(stands) })}</span>
                )}
              </button>
            )
          );
        })}
      </div>
    </div>
  );
}
