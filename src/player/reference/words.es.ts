/** Words that the glossary and the page of sources share. */
export const es = {
  /** Said to ears after a link that leaves the course. */
  outside: "otra web",
};
