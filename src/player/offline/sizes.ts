/** A number of bytes as people read it: `320 kB`, `2,3 MB`, in the words and signs of a language. */
export function sizeOf(bytes: number, lang: string): string {
  // What is there at all is not nothing.
  const kilobytes = bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1000));
  const [value, unit, digits] =
    kilobytes < 1000
      ? [kilobytes, "kilobyte", 0]
      : kilobytes < 999_950
        ? [bytes / 1e6, "megabyte", 1]
        : [bytes / 1e9, "gigabyte", 1];
  const size = new Intl.NumberFormat(lang, {
    style: "unit",
    unit,
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  }).format(value);
  // Number and unit stay on one line.
  return size.replace(" ", "\u00a0");
}
