import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import { Do, Gap, Mark, Reason, Row, Rows } from "../../parts/paper/Parts.tsx";
import { rules } from "../grade.ts";
import type { OrderItem } from "../schema.ts";
import { words } from "./words.ts";

function Sheet({ item, order }: PaperProps<OrderItem>) {
  const t = useOwnWords(words);
  return (
    <>
      <Do>{t("do")}</Do>
      <Rows>
        {rules.start(item, order).map((index) => {
          const part = item.parts[index];
          return part && <Row key={index} mark={<Gap />} prose={part.prose} />;
        })}
      </Rows>
    </>
  );
}

function Key({ item, order }: PaperProps<OrderItem>) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const column = rules.start(item, order).map((index) => number.format(index + 1));
  return (
    <>
      <Do>{t("column", { numbers: column.join(", ") })}</Do>
      <Rows>
        {item.parts.map(({ prose, feedback }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <Row key={at} mark={<Mark>{number.format(at + 1)}.</Mark>} prose={prose}>
            <Reason prose={feedback} />
          </Row>
        ))}
      </Rows>
    </>
  );
}

export default definePaper<OrderItem>({
  choices: rules.choices,
  Sheet,
  Key,
  spoken: (item, order) => rules.start(item, order).flatMap((index) => item.parts[index]?.prose ?? []),
});
