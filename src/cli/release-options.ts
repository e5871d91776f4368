import { parseArgs } from "node:util";
import { flag, parsed, text } from "./command.ts";
import { AddressError, siteAddress } from "./site/discovery.ts";

export const usage = `Usage: npm run release -- --out FILE [--url ADDRESS] [--precompressed]

Makes a zip of the site of the course in the folder that CONTENT names (content, if it names none), as any static host takes it
by upload: docs/hosting.md says how. Its files are dated now, or when SOURCE_DATE_EPOCH says: then the same course gives the same bytes.

  --out            the file to write
  --url            where the site will be, as in https://example.org/course/: pages name it to search engines and messengers, and a
                   site map lists them all. Left out: what SITE_URL says; else the site does not know, and works anywhere
  --precompressed  also .br and .gz beside each file, for hosts that send those (nginx: gzip_static, brotli_static)`;

interface Options {
  readonly out: string;
  readonly url?: string;
  readonly precompressed: boolean;
}

/**
 * The options, or what to say about them: `usage` where it was asked for, else a line.
 *
 * @param siteUrl what the surroundings say of the site's address, if anything
 */
export function optionsOf(args: readonly string[], siteUrl = ""): Options | string {
  const options = { out: text, url: text, precompressed: flag, help: flag };
  const values = parsed(() => parseArgs({ args: [...args], options }).values);
  if (typeof values === "string") return values;
  const { out, url = siteUrl, precompressed = false, help } = values;
  if (help) return usage;
  if (!out) return "--out is missing: the file to write, as in --out course.zip. --help tells of all options";
  try {
    return { out, precompressed, ...(url && { url: siteAddress(url) }) };
  } catch (error) {
    if (error instanceof AddressError) return error.message;
    throw error;
  }
}
