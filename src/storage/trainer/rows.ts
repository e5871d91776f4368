import * as v from "valibot";
import { personName, personNumber, publicKey, shortId } from "../../assignment/assignment.ts";
import { resultSchema } from "../../assignment/result.ts";
import { toBase64Url } from "../../base/bytes.ts";
import { LAST_MOMENT } from "../../base/ids.ts";
import { publicKeyOf, trainerSecretSchema } from "../sealing/trainer-key.ts";
import { type Kind, kinds } from "./kinds.ts";

/**
 * What a trainer keeps, a row each. Stored for ever, and in backups: a field may be added as optional; a changed meaning
 * needs a new `v`. Every row says when it was last changed, so that two of the same name can be joined (`join.ts`).
 */

const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT));
const version1 = v.literal(1);
const code = v.pipe(v.string(), v.maxLength(8_000), v.startsWith("E1."));

const schemas = {
  /** By the short public key. */
  keys: v.pipe(
    v.object({
      v: version1,
      key: publicKey,
      secret: trainerSecretSchema,
      createdAt: moment,
      savedAt: v.exactOptional(moment),
      riskAcceptedAt: v.exactOptional(moment),
    }),
    v.check(({ key, secret }) => toBase64Url(publicKeyOf(secret)) === key, "Expected the key of the secret"),
  ),
  /** By the assignment's id: its latest version. */
  issued: v.object({
    v: version1,
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    code,
    shortCode: code,
    at: moment,
    /** Whether it was put away, and when that was last decided. */
    closed: v.exactOptional(v.object({ is: v.boolean(), at: moment })),
  }),
  /** By `<assignment>/<person>/<device>`. */
  received: v.object({
    v: version1,
    device: publicKey,
    /** The newest that came. */
    result: resultSchema,
    /** The newest that came with details, if another. */
    detailed: v.exactOptional(resultSchema),
    /** When the first came from this device, and when the newest. */
    firstAt: moment,
    receivedAt: moment,
    /** When the trainer decided that this device is the person's. */
    settledAt: v.exactOptional(moment),
  }),
  /** By an id of their own. */
  expected: v.object({
    v: version1,
    assignment: shortId,
    name: personName,
    number: v.exactOptional(personNumber),
    persons: v.exactOptional(v.array(shortId)),
    doneByHand: v.exactOptional(v.object({ at: moment, note: v.exactOptional(v.pipe(v.string(), v.maxLength(500))) })),
    at: moment,
  }),
  /**
   * What is not to come back: `expected:<id>`, `person:<assignment>/<person>`, `device:<assignment>/<person>/<device>`. Random
   * ids alone. What was made until then stays away.
   */
  erased: v.object({ v: version1, at: moment }),
  /** `current`: the key that is used. `name`: as the trainer wrote it last. */
  facts: v.object({ v: version1, text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), at: moment }),
};

export type RowOf = { readonly [K in Kind]: Readonly<v.InferOutput<(typeof schemas)[K]>> };

export type KeyRow = RowOf["keys"];
export type IssuedRow = RowOf["issued"];
export type ReceivedRow = RowOf["received"];
export type ExpectedRow = RowOf["expected"];

/** All rows, by kind and id. */
export type Rows = { readonly [K in Kind]: ReadonlyMap<string, RowOf[K]> };

/** A row to be put; without a value it is taken away. */
export type Change = {
  readonly [K in Kind]: { readonly kind: K; readonly id: string; readonly value: RowOf[K] | undefined };
}[Kind];

export const noRows: Rows = {
  keys: new Map(),
  issued: new Map(),
  received: new Map(),
  expected: new Map(),
  erased: new Map(),
  facts: new Map(),
};

/** A stored value as a row of its kind; `undefined` if it does not read as one. */
export function readRow<K extends Kind>(kind: K, value: unknown): RowOf[K] | undefined {
  const read = v.safeParse(schemas[kind], value);
  return read.success ? (read.output as RowOf[K]) : undefined;
}

/** A change that puts a value as a row of its kind; `undefined` if it does not read as one. */
export function readChange(kind: string, id: string, value: unknown): Change | undefined {
  if (!isKind(kind)) return undefined;
  const row = readRow(kind, value);
  return row && ({ kind, id, value: row } as Change);
}

/** The rows after changes. Maps of kinds that no change is about stay the same. */
export function changedRows(rows: Rows, changes: readonly Change[]): Rows {
  const next: Record<string, Map<string, unknown>> = {};
  for (const { kind, id, value } of changes) {
    next[kind] ??= new Map<string, unknown>(rows[kind]);
    if (value === undefined) next[kind].delete(id);
    else next[kind].set(id, value);
  }
  return { ...rows, ...next } as Rows;
}

/** Every row as a change that puts it. */
export function rowsAsChanges(rows: Rows): readonly Change[] {
  return kinds.flatMap((kind) => [...rows[kind]].map(([id, value]) => ({ kind, id, value }) as Change));
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(schemas, kind);
