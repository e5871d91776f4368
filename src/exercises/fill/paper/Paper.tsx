import type { ElementContent, Root, RootContent } from "hast";
import { useMemo } from "react";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { Prose, ProseComponents, useProseComponents } from "../../../ui/Prose.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import { Do, Mark, Reason, Rows } from "../../parts/paper/Parts.tsx";
import { isPicked, rules } from "../grade.ts";
import type { FillItem } from "../schema.ts";
import { Blank, DeskContext } from "./Blank.tsx";
import styles from "./Paper.module.css";
import { words } from "./words.ts";

function Text({ item, order, filled }: PaperProps<FillItem> & { readonly filled: boolean }) {
  const outer = useProseComponents();
  const components = useMemo(() => ({ ...outer, "x-blank": Blank }), [outer]);
  return (
    <DeskContext value={{ item, order, filled }}>
      <ProseComponents value={components}>
        <div className={styles.text}>
          <Prose prose={item.text} />
        </div>
      </ProseComponents>
    </DeskContext>
  );
}

function Sheet({ item, order }: PaperProps<FillItem>) {
  const t = useOwnWords(words);
  const picks = item.blanks.filter(isPicked).length;
  const todo = picks === 0 ? "typing" : picks === item.blanks.length ? "picking" : "both";
  return (
    <>
      <Do>{t(todo)}</Do>
      <Text item={item} order={order} filled={false} />
    </>
  );
}

function Key({ item, order }: PaperProps<FillItem>) {
  const t = useOwnWords(words);
  const { number } = useWords();
  return (
    <>
      <Text item={item} order={order} filled />
      <Rows>
        {item.blanks.map((blank, at) => {
          const others = isPicked(blank) ? [] : blank.accepts.slice(1);
          const also = others.length === 0 ? undefined : t("also", { words: others.join("; ") });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a blank is its place
            <li key={at}>
              <Mark>({number.format(at + 1)})</Mark>
              <Reason verdict={also} prose={blank.feedback} />
            </li>
          );
        })}
      </Rows>
    </>
  );
}

/** The text with a pause for each blank: what stands in its place is not to be heard. */
function withPauses(text: Root): Root {
  const heard = (node: ElementContent): ElementContent => {
    if (node.type !== "element") return node;
    const children = node.children.map(heard);
    if (node.tagName !== "x-blank") return { ...node, children };
    const value = `${node.properties.before ?? ""}…`;
    return { ...node, tagName: "span", properties: {}, children: [{ type: "text", value }, ...children] };
  };
  return { ...text, children: text.children.map((child) => heard(child as ElementContent)) as RootContent[] };
}

export default definePaper<FillItem>({
  choices: rules.choices,
  Sheet,
  Key,
  spoken: (item) => [withPauses(item.text)],
});
