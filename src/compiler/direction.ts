const rtlScripts: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** Which way a language is written, by its most likely script. */
export function direction(lang: string): "ltr" | "rtl" {
  return rtlScripts.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
}
