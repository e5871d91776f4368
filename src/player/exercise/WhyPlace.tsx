import { useEffect, useState } from "react";
import { createShelf } from "../../base/shelf.ts";
import type { Why, WhyProps } from "./Why.tsx";

const shelf = createShelf<"why", typeof Why>(async () => (await import("./Why.tsx")).Why);

/** Fetches its code before it is needed: the network may be gone when the first answer is checked. Rejects if it cannot be had. */
export const loadWhy = () => shelf.load(["why"]);

/** Why this score. Its code comes after the first exercise; an answer is whole without it. */
export function WhyPlace(props: WhyProps) {
  const [Shown, show] = useState(() => shelf.now("why"));
  useEffect(() => {
    if (Shown !== undefined) return;
    const ask = () =>
      loadWhy().then(
        () => show(() => shelf.now("why")),
        () => addEventListener("online", ask, { once: true }),
      );
    void ask();
    return () => removeEventListener("online", ask);
  }, [Shown]);
  return Shown === undefined ? null : <Shown {...props} />;
}
