/**
 * What looks like a web address in a text, without the marks that end its sentence or go round it. A parenthesis belongs to it
 * only with its other half, as in `https://doi.org/10.1016/S0140-6736(20)30183-5`.
 */
export const webAddresses =
  /https?:\/\/(?:[^\s«»"<>()]|\([^\s«»"<>()]*\))*(?:[^\s«»"<>().,;:!?…]|\([^\s«»"<>()]*\))/giu;

/** A text in pieces: every second one is a web address, beginning with the second. */
export function splitAtAddresses(text: string): string[] {
  return text.split(new RegExp(`(${webAddresses.source})`, "iu"));
}
