/** No line breaks, nothing that is not seen, nothing that turns the direction of what stands beside it. */
const unseen = /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** Something that stands on paper: joiners and marks alone do not. */
const seen = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a text is a line of which all is seen: what a document or a code may say of somebody. */
export function isOneLine(text: string): boolean {
  return !unseen.test(text) && text.trim() === text;
}

/** A text in one line, with nothing that is not seen, composed as people type it. Empty if nothing of it is seen. */
export function oneLine(text: string): string {
  const plain = text.normalize("NFC").replace(new RegExp(unseen, "gu"), " ").replace(/\s+/gu, " ").trim();
  return seen.test(plain) ? plain : "";
}

/** Whether a text is lines of which all is seen, and neither begins nor ends with nothing. */
export function isPlainLines(text: string): boolean {
  return !text.split("\n").some((line) => unseen.test(line)) && text.trim() === text;
}

/** A text of several lines as people wrote it, with nothing that is not seen. Empty if nothing of it is seen. */
export function plainLines(text: string): string {
  const plain = text.normalize("NFC").replace(/\r\n?|[\u2028\u2029]/gu, "\n");
  const lines = plain.split("\n").map((line) => line.replace(new RegExp(unseen, "gu"), " ").trimEnd());
  const whole = lines.join("\n").trim();
  return seen.test(whole) ? whole : "";
}
