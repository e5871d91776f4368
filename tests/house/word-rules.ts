/** Words by their whole key, as `home.start`. */
export type FlatWords = ReadonlyMap<string, string>;

/** Words of an interface by their whole key. */
export function flatWords(words: object, prefix = ""): FlatWords {
  const entries = Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : [...flatWords(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

/** What is wrong with the words of one language by themselves. */
export function wordBreaches(lang: string, words: FlatWords): string[] {
  const plurals = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  return [...words].flatMap(([key, value]) => {
    const breaches: string[] = [];
    const unquoted = value.replace(/«[^»]*»/g, "");
    if (value.trim() === "") breaches.push("is empty");
    if (/[!¡]/.test(unquoted)) breaches.push("exclaims");
    if (/"/.test(value)) breaches.push("has straight quotes");
    const [, stem, form] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
    if (form === "other") {
      for (const plural of plurals) if (!words.has(`${stem}_${plural}`)) breaches.push(`lacks the form _${plural}`);
    } else if (form !== undefined && !words.has(`${stem}_other`)) breaches.push("lacks the form _other");
    return breaches.map((what) => `${lang} ${key} ${what}`);
  });
}

/** Where two languages differ in keys or in what is filled in. */
export function wordDifferences(one: FlatWords, other: FlatWords): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].flatMap((key) => {
    const [first, second] = [one.get(key), other.get(key)];
    if (first === undefined || second === undefined) return [`${key} is in one language only`];
    return placeholders(first) === placeholders(second) ? [] : [`${key} is filled in differently`];
  });
}

function placeholders(value: string): string {
  const names = [...value.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name]) => name);
  return [...new Set(names)].sort().join();
}
