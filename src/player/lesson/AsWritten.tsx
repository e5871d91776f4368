import { type ReactNode, useLayoutEffect, useState } from "react";
import styles from "./BlockView.module.css";

/** What a part of the page consists of, as its file has it. */
export interface Written {
  nodes: readonly Element[];
}

/** Remembers what stands in a place as long as its code is still to come. */
export function useWritten(find: () => readonly Element[]): Written {
  const [written] = useState<Written>(() => ({ nodes: [] }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what stands there when the page comes alive is written
  useLayoutEffect(() => {
    written.nodes = find();
    return () => {
      written.nodes = [];
    };
  }, []);
  return written;
}

/**
 * Stands in where React gives up what was prerendered before its code has come, as it does when a link to a
 * passage is followed: the very same nodes, with what was ticked in them. Where nothing was prerendered: `children`.
 */
export function AsWritten({ written, children }: { written: Written; children: ReactNode }) {
  const [{ nodes, fill }] = useState(() => {
    const { nodes } = written;
    return { nodes, fill: (place: Element | null) => place?.replaceChildren(...nodes) };
  });
  return nodes.length === 0 ? children : <div className={styles.written} ref={fill} />;
}
