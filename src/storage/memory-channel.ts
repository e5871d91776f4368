import type { Channel } from "./channel.ts";
import { listeners } from "./listeners.ts";

/**
 * Channels within one page: the twin of `BroadcastChannel`. Every other open end of the same name gets a copy, a
 * moment later. `loses` decides of each delivery whether it is lost.
 */
export function memoryChannels(loses: () => boolean = () => false): (name: string) => Channel {
  const ends = new Map<string, Set<(message: unknown) => void>>();
  return (name) => {
    const others = ends.get(name) ?? new Set();
    ends.set(name, others);
    const heard = listeners<[unknown]>();
    const hear = (message: unknown) => {
      if (others.has(hear)) heard.tell(message);
    };
    others.add(hear);
    return {
      post(message) {
        for (const other of others) {
          if (other === hear || loses()) continue;
          const copy: unknown = structuredClone(message);
          queueMicrotask(() => other(copy));
        }
      },
      onMessage: heard.add,
      close: () => void others.delete(hear),
    };
  };
}
