import { useOwnWords } from "../../../i18n/useWords.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import { Box, Do, Lines, Reason, Row, Rows } from "../../parts/paper/Parts.tsx";
import { rules } from "../grade.ts";
import type { ReflectItem } from "../schema.ts";
import { words } from "./words.ts";

/** Room for some hundred words in an ordinary hand. */
const LINES = 8;

function Sheet(_: PaperProps<ReflectItem>) {
  const t = useOwnWords(words);
  return (
    <>
      <Do>{t("do")}</Do>
      <Lines count={LINES} />
    </>
  );
}

function Key({ item }: PaperProps<ReflectItem>) {
  const t = useOwnWords(words);
  return (
    <>
      <Reason verdict={t("model")} prose={item.model} />
      <Do>{t("points")}</Do>
      <Rows>
        {item.points.map((point, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
          <Row key={at} mark={<Box />} prose={point} />
        ))}
      </Rows>
    </>
  );
}

export default definePaper<ReflectItem>({ choices: rules.choices, Sheet, Key, spoken: () => [] });
