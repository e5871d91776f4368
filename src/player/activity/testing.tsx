import { useState } from "react";
import { InWords } from "../../../tests/support/words.tsx";
import type { Activity } from "../../activities/define.ts";
import type { ActivityBlock } from "../../course/types.ts";
import { prose } from "../../exercises/testing/prose.ts";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import type { Json } from "../../learning/json.ts";
import { ActivityCard, type ActivityCardProps } from "./ActivityCard.tsx";
import type { Kept } from "./useMade.ts";

/** An activity as compiled. What a test asserts it passes itself; the rest is filled in. */
export function activityBlock(given: Partial<ActivityBlock> & Pick<ActivityBlock, "spec">): ActivityBlock {
  return {
    type: "activity",
    kind: "a-kind",
    id: "an-activity",
    shape: "a-shape",
    text: "a-text",
    prompt: prose("Dibuja cómo es en tu trabajo."),
    ...given,
  };
}

interface BenchProps extends Partial<Pick<ActivityCardProps, "ready" | "now" | "saved" | "onLeave" | "children">> {
  readonly kind: Activity;
  readonly block: ActivityBlock;
  readonly lang?: InterfaceLang;
  /** What was made before, under the block's own kind and shape. */
  readonly thing?: Json | undefined;
  readonly kept?: Kept;
  /** What another tab makes meanwhile. */
  readonly elsewhere?: Kept;
  readonly onChange?: (next: Json) => void;
}

/** Keeps what the lesson's screen keeps of an activity. */
export function Bench({ kind, block, lang = "es", ready = true, now, thing, saved, children, ...given }: BenchProps) {
  const { kind: name, shape } = block;
  const [kept, setKept] = useState(given.kept ?? (thing === undefined ? undefined : { kind: name, shape, thing }));
  return (
    <InWords lang={lang}>
      <ActivityCard
        block={block}
        kind={kind}
        kept={given.elsewhere ?? kept}
        ready={ready}
        now={now}
        saved={saved}
        onChange={(next) => {
          setKept({ kind: name, shape, thing: next });
          given.onChange?.(next);
        }}
        onLeave={() => given.onLeave?.()}
      >
        {children}
      </ActivityCard>
    </InWords>
  );
}
