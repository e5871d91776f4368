import type { es } from "./es/index.ts";

/** Widens every leaf to `string`: the same keys in another language. */
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** The keys that every language of the interface must have, no more and no fewer. Spanish declares them. */
export type Words = Same<typeof es>;
