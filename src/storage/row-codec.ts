/**
 * How the rows of a profile's database are written: as they are, or encrypted. Only keys and values go through it, so
 * that logs and drafts are the same for both.
 */
export interface RowCodec {
  /** The key under which a row of this name is kept. The same each time. */
  key(name: string): Promise<string>;
  /** The value to store under the key of `name`. */
  encode(name: string, value: unknown): Promise<unknown>;
  /** The name and value of a stored row; `undefined` if this codec did not write it or it has been changed. Never rejects. */
  decode(key: string, stored: unknown): Promise<{ readonly name: string; readonly value: unknown } | undefined>;
}
