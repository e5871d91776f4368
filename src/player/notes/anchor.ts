/** The id of a note's element, and the hash that leads there on the page of its lesson. */
export const noteAnchor = (note: string) => `note-${note}`;
