import { useOwnWords } from "../../../i18n/useWords.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import { KeyOfOptions, Options } from "../../parts/paper/Options.tsx";
import { Do } from "../../parts/paper/Parts.tsx";
import { rules } from "../grade.ts";
import type { SingleItem } from "../schema.ts";
import { words } from "./words.ts";

function Sheet({ item, order }: PaperProps<SingleItem>) {
  const t = useOwnWords(words);
  return (
    <>
      <Do>{t("do")}</Do>
      <Options options={item.options} order={order} />
    </>
  );
}

function Key({ item, order }: PaperProps<SingleItem>) {
  return <KeyOfOptions options={item.options} order={order} isRight={(index) => index === item.key} />;
}

export default definePaper<SingleItem>({
  choices: rules.choices,
  Sheet,
  Key,
  spoken: (item, order) => order.flatMap((index) => item.options[index]?.prose ?? []),
});
