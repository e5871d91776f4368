/** So many characters at least: what can be guessed offline is guessed by machines. Three or four words have them. */
export const LEAST_PASSPHRASE = 10;

/** Whether a passphrase is long enough to keep anything. */
export const isLongEnough = (passphrase: string): boolean => [...passphrase].length >= LEAST_PASSPHRASE;
