import { type ReactNode, type Ref, Suspense, use, useEffect, useRef, useState } from "react";
import type { Block } from "../../course/types.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { AsWritten, useWritten } from "./AsWritten.tsx";
import styles from "./BlockView.module.css";
import { codeArrivals, hasCode, loadCode } from "./code.ts";

interface WhenHereProps {
  readonly block: Block;
  /** What is drawn in its place by a page that is drawn anew, and not from its file. */
  readonly meanwhile: ReactNode;
  readonly children: ReactNode;
}

/**
 * A block that needs code of its own. Until that has come, the page keeps the block as it was prerendered, which can be
 * read; if it does not come, the block says so and hides its controls, and it is asked for again when the network is back.
 */
export function WhenHere({ block, meanwhile, children }: WhenHereProps) {
  const place = useRef<HTMLDivElement>(null);
  const written = useWritten(() => (hasCode(block) ? [] : [...(place.current?.children ?? [])]));
  return (
    <Keeper block={block} place={place}>
      <Suspense fallback={<AsWritten written={written}>{meanwhile}</AsWritten>}>
        <Gate block={block}>{children}</Gate>
      </Suspense>
    </Keeper>
  );
}

/** Its own state must not draw its children anew: React would give up the prerendered block for what is drawn meanwhile. */
function Keeper({ block, place, children }: { block: Block; place: Ref<HTMLDivElement>; children: ReactNode }) {
  const { t } = useWords();
  const missing = useCode(block) && block.type !== "figure" && block.type !== "callout";
  return (
    <div ref={place} className={styles.block} data-anchor data-unstarted={missing ? "" : undefined}>
      {missing && (
        <p className="unstarted" role="status">
          {t("player.unstarted")} <a href="./">{t("player.failed.reload")}</a>
        </p>
      )}
      {children}
    </div>
  );
}

function Gate({ block, children }: { block: Block; children: ReactNode }) {
  for (const arrival of codeArrivals(block)) use(arrival);
  return children;
}

/**
 * Asks for a block's code, and again when the network is back. Whether it could not be had. Some browsers do not fetch a
 * script again that failed once; therefore what is said has a link that loads the page afresh.
 */
function useCode(block: Block): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (hasCode(block)) return;
    const ask = () => void loadCode([block]).catch(() => setFailed(true));
    ask();
    addEventListener("online", ask);
    const stop = () => removeEventListener("online", ask);
    void Promise.all(codeArrivals(block)).then(() => {
      stop();
      setFailed(false);
    });
    return stop;
  }, [block]);
  return failed;
}
