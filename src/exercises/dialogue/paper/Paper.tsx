import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import { Do, Gap } from "../../parts/paper/Parts.tsx";
import { rules } from "../grade.ts";
import { bestRoute } from "../routes.ts";
import type { DialogueItem } from "../schema.ts";
import { About, Scenes } from "./Scenes.tsx";
import { scenesAlong, scenesOf } from "./scenes.ts";
import { words } from "./words.ts";

/** A conversation as a book of numbered scenes: each choice says where to read on. */
function Sheet({ item, order }: PaperProps<DialogueItem>) {
  const t = useOwnWords(words);
  return (
    <>
      <Do>{t("do")}</Do>
      <About item={item} />
      <p>
        {t("path")} 1 <Gap /> <Gap /> <Gap /> <Gap /> <Gap /> <Gap />
      </p>
      <Scenes item={item} order={order} told={false} reasons={false} />
    </>
  );
}

function Key({ item, order }: PaperProps<DialogueItem>) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const best = scenesAlong(item, scenesOf(item), bestRoute(item) ?? []);
  return (
    <>
      <Do>{t("best", { way: best.map((n) => number.format(n)).join(" → ") })}</Do>
      <Scenes item={item} order={order} told reasons />
    </>
  );
}

function Script({ item, order }: PaperProps<DialogueItem>) {
  const t = useOwnWords(words);
  return (
    <>
      <Do>{t("cast", { who: item.customer })}</Do>
      <p>{t("room")}</p>
      <About item={item} />
      <Scenes item={item} order={order} told reasons={false} />
    </>
  );
}

export default definePaper<DialogueItem>({
  choices: rules.choices,
  Sheet,
  Key,
  Script,
  cast: ({ customer }) => customer,
  spoken: ({ turns }) => turns.slice(0, 1).map(({ prose }) => prose),
});
