/** How a text is compared: without accents, capitals and what may stand between the l's of «l·l». */
function plain(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      // By no language's rules: Turkish letters would make two machines disagree.
      .toLowerCase()
      .replace(/l[.\-•‧∙⋅・·]+(?=l|$)/g, "l")
      .replace(/['’ʼ`´]/g, "'")
  );
}

/** Tells which texts have every word of a query in them, as it was typed or more carefully written. */
export function matcher(query: string): (text: string) => boolean {
  const wanted = plain(query.trim()).split(/\s+/);
  return (text) => {
    const said = plain(text);
    return wanted.every((word) => said.includes(word));
  };
}
