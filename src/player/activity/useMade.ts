import { useMemo } from "react";
import type { Activity } from "../../activities/define.ts";
import type { ActivityBlock } from "../../course/types.ts";
import type { Json } from "../../learning/json.ts";

/** What is kept of an activity, made or half made. As it was stored; not trusted. */
export interface Kept {
  readonly kind: string;
  readonly shape: string;
  readonly thing: Json;
}

/**
 * The thing that the card really shows: what is kept, under the lesson's words and parts of today. Until `ready`, and
 * where what is kept does not read as a thing of this kind, it is one that nobody has touched.
 */
export function useMade(block: ActivityBlock, kind: Activity, kept: Kept | undefined, ready: boolean): Json {
  return useMemo(() => {
    const read = ready && kept?.kind === block.kind ? kind.read(kept.thing) : undefined;
    return read === undefined ? kind.start(block.spec) : kind.fit(block.spec, read, kept?.shape === block.shape);
  }, [block, kind, kept, ready]);
}
