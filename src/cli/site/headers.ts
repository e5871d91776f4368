/** What every answer says beside its file: the pages forbid themselves most in a `meta` element, and this is what only a header can. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Content-Security-Policy": "frame-ancestors 'self'",
};

/** Folders whose files change their names with what is in them. */
export const hashedFolders: readonly string[] = [
  "assets",
  "course/banks",
  "course/images",
  "course/lessons",
  "course/modules",
  "course/references",
];

export const forEver = "public, max-age=31536000, immutable";
export const askAgain = "no-cache";

/**
 * How long a file may be kept without asking: for ever where its name holds a hash of it; all others are asked for again, the
 * worker's script and the list of the offline copy above all.
 *
 * @param path below the site's root, beginning in `/`
 */
export function cacheControl(path: string): string {
  return hashedFolders.some((folder) => path.startsWith(`/${folder}/`)) ? forEver : askAgain;
}
