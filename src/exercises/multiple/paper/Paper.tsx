import { useOwnWords } from "../../../i18n/useWords.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import { KeyOfOptions, Options } from "../../parts/paper/Options.tsx";
import { Do } from "../../parts/paper/Parts.tsx";
import { rules } from "../grade.ts";
import type { MultipleItem } from "../schema.ts";
import { words } from "./words.ts";

function Sheet({ item, order }: PaperProps<MultipleItem>) {
  const t = useOwnWords(words);
  return (
    <>
      <Do>{t("do")}</Do>
      <Options options={item.options} order={order} />
    </>
  );
}

function Key({ item: { options }, order }: PaperProps<MultipleItem>) {
  return <KeyOfOptions options={options} order={order} isRight={(index) => options[index]?.right === true} />;
}

export default definePaper<MultipleItem>({
  choices: rules.choices,
  Sheet,
  Key,
  spoken: (item, order) => order.flatMap((index) => item.options[index]?.prose ?? []),
});
