/** Words that the glossary and the page of sources share. */
export const ca = {
  outside: "un altre web",
};
