import { type QrSquares, QUIET } from "../../ui/qr.ts";

/** The least width of the picture in pixels: sharp on paper as wide as a hand. */
const WIDTH = 1_200;

/** A QR code as a picture; nothing where the browser draws none. */
export async function qrPng(squares: QrSquares): Promise<Blob | undefined> {
  const side = squares.length + 2 * QUIET;
  const cell = Math.ceil(WIDTH / side);
  const canvas = document.createElement("canvas");
  canvas.width = side * cell;
  canvas.height = side * cell;
  const drawing = canvas.getContext("2d");
  if (drawing === null) return undefined;
  drawing.fillStyle = "white";
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.fillStyle = "black";
  for (const [y, row] of squares.entries()) {
    for (const [x, dark] of row.entries()) {
      if (dark) drawing.fillRect((x + QUIET) * cell, (y + QUIET) * cell, cell, cell);
    }
  }
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
}
