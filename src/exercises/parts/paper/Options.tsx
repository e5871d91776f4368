import type { Root } from "hast";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import { Box, letterAt, Mark, Reason, Row, Rows } from "./Parts.tsx";
import { words } from "./words.ts";

interface Option {
  readonly prose: Root;
  readonly feedback: Root;
}

interface OptionsProps {
  readonly options: readonly Option[];
  readonly order: readonly number[];
}

/** Options with boxes to tick. */
export function Options({ options, order }: OptionsProps) {
  return (
    <Rows>
      {order.map((index, place) => {
        const option = options[index];
        const mark = (
          <>
            <Box />
            <Mark>{letterAt(place)})</Mark>
          </>
        );
        return option && <Row key={index} mark={mark} prose={option.prose} />;
      })}
    </Rows>
  );
}

/** The same, each with its verdict and its reason. */
export function KeyOfOptions({ options, order, isRight }: OptionsProps & { isRight: (index: number) => boolean }) {
  const t = useOwnWords(words);
  return (
    <Rows>
      {order.map((index, place) => {
        const option = options[index];
        return (
          option && (
            <Row key={index} mark={<Mark>{letterAt(place)})</Mark>} prose={option.prose}>
              <Reason verdict={t(isRight(index) ? "right" : "wrong")} prose={option.feedback} />
            </Row>
          )
        );
      })}
    </Rows>
  );
}
