import { useMemo } from "react";
import styles from "./QrCode.module.css";
import { qrBox, qrPath, qrSquares } from "./qr.ts";

/** A text as a QR code: a picture with a name, dark on light in every theme. Nothing where it does not fit into one. */
export function QrCode({
  text,
  label,
  className,
}: {
  readonly text: string;
  readonly label: string;
  readonly className?: string | undefined;
}) {
  const squares = useMemo(() => qrSquares(text), [text]);
  if (squares === undefined) return null;
  return (
    <svg
      className={`${styles.qr}${className === undefined ? "" : ` ${className}`}`}
      viewBox={qrBox(squares)}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={qrPath(squares)} fill="currentColor" />
    </svg>
  );
}
