import { useMemo } from "react";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { Box, letterAt, Mark, Reason, Rows } from "../../parts/paper/Parts.tsx";
import { inline } from "../../text.ts";
import { moodNames } from "../mood.ts";
import type { DialogueItem, Option } from "../schema.ts";
import { stretchesOf } from "../speech.ts";
import { words as kind } from "../words.ts";
import styles from "./Paper.module.css";
import { sceneNumber, scenesOf } from "./scenes.ts";
import { words } from "./words.ts";

export interface ScenesProps {
  readonly item: DialogueItem;
  readonly order: readonly number[];
  /** Whether one may be told what a choice does to the mood, and how good an ending is. */
  readonly told: boolean;
  /** Whether each choice says why. */
  readonly reasons: boolean;
}

/** Where it happens, and in which mood it begins. */
export function About({ item }: { readonly item: DialogueItem }) {
  const t = useOwnWords(words);
  const say = useOwnWords(kind);
  return (
    <>
      {item.place !== undefined && <p className={styles.about}>{t("place", { place: item.place })}</p>}
      {item.channel === "phone" && <p className={styles.about}>{t("phone")}</p>}
      <p className={styles.about}>{t("begins", { mood: say(`mood.${moodNames[item.mood]}`) })}</p>
    </>
  );
}

/** All scenes by number, each with what can be said and where that leads. */
export function Scenes({ item, order, told, reasons }: ScenesProps) {
  const t = useOwnWords(words);
  const say = useOwnWords(kind);
  const { number } = useWords();
  const scenes = useMemo(() => scenesOf(item), [item]);
  return scenes.map(({ n, at }) => {
    const scene = t("scene", { n: number.format(n) });
    if ("ending" in at) {
      const ending = item.endings[at.ending];
      return (
        ending && (
          <div key={n} className={styles.scene}>
            <h4>
              {scene} · {told ? say(`outcome.${ending.outcome}`) : t("end")}
            </h4>
            <Prose prose={ending.prose} />
          </div>
        )
      );
    }
    const turn = item.turns[at.turn];
    if (turn === undefined) return null;
    const options = shownAs(item, at.turn, order);
    return (
      <div key={n} className={styles.scene}>
        <h4>{scene}</h4>
        {stretchesOf(turn.prose).map(({ spoken, prose }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
          <div key={place} className={spoken ? styles.speech : undefined}>
            {spoken && <p className={styles.name}>{turn.speaker ?? item.customer}</p>}
            <Prose prose={prose} />
          </div>
        ))}
        <Rows>
          {options.map((option, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: options keep their places on paper
            <li key={place}>
              {!told && <Box />}
              <Mark>{letterAt(place)})</Mark>
              <div>
                <Prose prose={inline(option.says)} />{" "}
                <span className={styles.to}>
                  → {t("to", { n: number.format(sceneNumber(item, scenes, option.to)) })}
                </span>
                {told && <Reason verdict={moveIn(say, option)} prose={reasons ? option.why : undefined} />}
              </div>
            </li>
          ))}
        </Rows>
      </div>
    );
  });
}

/** A turn's options in the order in which they stand on the sheet. */
function shownAs({ turns }: DialogueItem, turn: number, order: readonly number[]): readonly Option[] {
  const first = turns.slice(0, turn).reduce((sum, { options }) => sum + options.length, 0);
  const options = turns[turn]?.options ?? [];
  return order.flatMap((each) => options[each - first] ?? []);
}

/** What an option does to the mood. */
function moveIn(say: ReturnType<typeof useOwnWords<(typeof kind)["in"]["es"]>>, { mood }: Option): string {
  return mood === 0 ? say("move.same") : say(mood > 0 ? "move.up" : "move.down", { by: Math.abs(mood) });
}
