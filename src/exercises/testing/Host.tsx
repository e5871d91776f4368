import { useState } from "react";
import { InWords } from "../../../tests/support/words.tsx";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import type { Phase } from "../contract.ts";
import type { Kind } from "../define.ts";
import type { Samples } from "./samples.ts";

interface HostProps {
  readonly kind: Kind;
  readonly samples: Samples<unknown, unknown>;
  readonly lang: InterfaceLang;
  readonly order: readonly number[];
  /** Begins with this answer; left out, with the kind's own beginning. */
  readonly answer?: unknown;
  readonly phase?: Phase;
  readonly reveal?: boolean;
  readonly onAnswer?: (answer: unknown) => void;
  readonly announce?: (text: string) => void;
}

/** Keeps an answer, as the card does, for a view that is tested alone. */
export function Host({ kind, samples, lang, order, phase = "answering", reveal = false, ...props }: HostProps) {
  const item = samples.item[lang];
  const [answer, setAnswer] = useState(() => props.answer ?? kind.start(item, order));
  return (
    <InWords lang={lang}>
      <h3 id="prompt">¿?</h3>
      <kind.View
        item={item}
        answer={answer}
        onAnswer={(next) => {
          setAnswer(next);
          props.onAnswer?.(next);
        }}
        phase={phase}
        reveal={reveal}
        order={order}
        earlier={samples.earlier}
        name="tested"
        labelledBy="prompt"
        announce={props.announce ?? (() => {})}
      />
    </InWords>
  );
}
