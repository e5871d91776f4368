import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import styles from "../../parts/paper/Paper.module.css";
import { Do, Mark, Reason, Row, Rows } from "../../parts/paper/Parts.tsx";
import { words as shared } from "../../parts/paper/words.ts";
import { inline } from "../../text.ts";
import { rules } from "../grade.ts";
import type { SortItem } from "../schema.ts";
import { words } from "./words.ts";

/** The elements, numbered, and a table with a column for each group. */
function Sheet({ item, order }: PaperProps<SortItem>) {
  const t = useOwnWords(words);
  const paper = useOwnWords(shared);
  const { number } = useWords();
  return (
    <>
      <Do>{t("do")}</Do>
      <Rows>
        {order.map((index, place) => {
          const part = item.parts[index];
          return part && <Row key={index} mark={<Mark>{number.format(place + 1)}.</Mark>} prose={part.prose} />;
        })}
      </Rows>
      <table className={styles.table}>
        <thead>
          <tr>
            {item.groups.map(({ prose }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
              <th key={at} scope="col">
                <Prose prose={inline(prose)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.room}>
            {item.groups.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
              <td key={at}>
                <span className="visually-hidden">{paper("room")}</span>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </>
  );
}

function Key({ item, order }: PaperProps<SortItem>) {
  const { number } = useWords();
  return item.groups.map(({ prose }, group) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
    <div key={group}>
      <p className={styles.verdict}>
        <Prose prose={inline(prose)} />
      </p>
      <Rows>
        {item.parts.map(
          (part, index) =>
            part.group === group && (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
                key={index}
                mark={<Mark>{number.format(order.indexOf(index) + 1)}.</Mark>}
                prose={part.prose}
              >
                <Reason prose={part.feedback} />
              </Row>
            ),
        )}
      </Rows>
    </div>
  ));
}

export default definePaper<SortItem>({
  choices: rules.choices,
  Sheet,
  Key,
  spoken: (item, order) => [
    ...item.groups.map(({ prose }) => prose),
    ...order.flatMap((index) => item.parts[index]?.prose ?? []),
  ],
});
