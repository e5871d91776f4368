/**
 * Why answers are not kept. `refused`: the browser keeps nothing for this page. `newer`: a newer program wrote what is
 * there. `full`: there is no room. `corrupt`: what is there cannot be read, or is not what was written. `failed`:
 * anything else; it may work the next time.
 */
export type WhyNot = "refused" | "newer" | "full" | "corrupt" | "failed";

/** What was being done when it went wrong: browsers have the same name for different things. */
export type Doing = "opening" | "reading" | "writing";

/** What was written is not what is read: a row is missing, or another one stands there. */
export class ReadBackError extends Error {
  override readonly name = "ReadBackError";
}

/** Safari's words for a database that it ended in the background, under the name that others give to a damaged one. */
const PASSING = /server lost|in-progress transaction|is closing|connection was closed/i;

/** Files that a row leads to are gone (Chrome), or the row cannot be put together again. */
const UNREADABLE = ["DataError", "NotFoundError", "NotReadableError", "DataCloneError"];

/** What an error of the browser's means for the learner. */
export function whyNot(error: unknown, doing: Doing): WhyNot {
  const { name, message } = error instanceof Error ? error : { name: "", message: "" };
  if (name === "VersionError") return "newer";
  if (name === "QuotaExceededError") return "full";
  if (name === "SecurityError" || name === "NotAllowedError") return "refused";
  if (name === "ReadBackError") return "corrupt";
  // Firefox says it where private windows keep nothing; later it only means that the connection has ended.
  if (name === "InvalidStateError" && doing === "opening") return "refused";
  if (doing === "writing") return name === "NotFoundError" ? "corrupt" : "failed";
  if (name === "UnknownError") return PASSING.test(message) ? "failed" : "corrupt";
  return UNREADABLE.includes(name) ? "corrupt" : "failed";
}
