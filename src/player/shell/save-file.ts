/** Hands a text to the browser as a file to keep. Nothing leaves the device. */
export function saveFile(name: string, text: string, type = "application/json"): void {
  saveBlob(name, new Blob([text], { type }));
}

/** The same with what is no text: a picture. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun when click returns, but some browsers read the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
