/** Who wants to hear of something. One that throws does not keep the others from hearing. */
export interface Listeners<Heard extends readonly unknown[]> {
  /** Returns what ends it. */
  add(listener: (...heard: Heard) => void): () => void;
  tell(...heard: Heard): void;
}

/** A set of listeners, without any yet. */
export function listeners<Heard extends readonly unknown[]>(): Listeners<Heard> {
  const all = new Set<{ readonly hear: (...heard: Heard) => void }>();
  return {
    add(hear) {
      const entry = { hear };
      all.add(entry);
      return () => void all.delete(entry);
    },
    tell(...heard) {
      for (const { hear } of [...all]) {
        try {
          hear(...heard);
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
  };
}
