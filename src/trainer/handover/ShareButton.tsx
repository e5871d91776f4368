import type { ReactNode } from "react";

/** Opens what this device shares with; nothing where it shares with nothing. */
export function ShareButton({ data, children }: { readonly data: ShareData; readonly children: ReactNode }) {
  if (typeof navigator.share !== "function") return null;
  if (data.files !== undefined && navigator.canShare?.(data) !== true) return null;
  return (
    <button
      className="button"
      type="button"
      // Whoever closes the sheet has changed their mind: nothing has to be said.
      onClick={() => void navigator.share(data).catch(() => undefined)}
    >
      {children}
    </button>
  );
}
