/** What a trainer keeps, by kind: a store each. */
export const kinds = ["keys", "issued", "received", "expected", "erased", "facts"] as const;

export type Kind = (typeof kinds)[number];

/** The name under which a codec keeps a row: two kinds may have the same id. */
export const rowName = (kind: Kind, id: string): string => `${kind}/${id}`;
