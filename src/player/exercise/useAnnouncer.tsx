import { type ReactNode, useCallback, useState } from "react";

/**
 * A way to tell a screen reader something, and the region that tells it, which must be in the page before there is
 * anything to tell. The same words twice are told twice.
 */
export function useAnnouncer(): [announce: (text: string) => void, region: ReactNode] {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  const region = (
    <div role="status" className="visually-hidden">
      <span key={said.turn}>{said.text}</span>
    </div>
  );
  return [announce, region];
}
