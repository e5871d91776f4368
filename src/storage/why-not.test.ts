import { expect, test } from "vitest";
import { type Doing, ReadBackError, type WhyNot, whyNot } from "./why-not.ts";

const said = (name: string, message = "…") => new DOMException(message, name);

/** What browsers have been seen to say. */
const heard: readonly [WhyNot, Doing, Error | undefined, string][] = [
  ["newer", "opening", said("VersionError"), "every browser, of a newer database"],
  ["refused", "opening", said("SecurityError"), "Chrome where the site may keep nothing"],
  ["refused", "opening", said("NotAllowedError"), "a frame that may keep nothing"],
  ["refused", "opening", said("InvalidStateError"), "Firefox in a private window"],
  [
    "failed",
    "writing",
    said("InvalidStateError", "The database connection is closing."),
    "Chrome of an ended connection",
  ],
  ["failed", "reading", said("InvalidStateError", "The database connection is closing."), "the same while reading"],
  ["full", "writing", said("QuotaExceededError"), "every browser"],
  ["full", "opening", said("QuotaExceededError", "Encountered full disk while opening backing store"), "Chrome"],
  ["corrupt", "opening", said("UnknownError", "Internal error opening backing store for indexedDB.open."), "Chrome"],
  ["corrupt", "reading", said("UnknownError", "Seek failure, unable to continue"), "Chrome"],
  ["corrupt", "reading", said("NotFoundError", "Failed to read large IndexedDB value"), "Chrome, of a lost file"],
  ["corrupt", "reading", said("DataError", "Failed to read large IndexedDB value"), "older Chrome"],
  ["corrupt", "writing", said("NotFoundError", "One of the specified object stores was not found."), "a store is gone"],
  ["corrupt", "writing", new ReadBackError("1 of 1"), "what was written is not there"],
  ["failed", "opening", said("UnknownError", "Connection to Indexed Database server lost. Refresh the page"), "Safari"],
  ["failed", "reading", said("UnknownError", "Attempt to get a record without an in-progress transaction"), "Safari"],
  [
    "failed",
    "writing",
    said("UnknownError", "Internal error committing transaction."),
    "Chrome, which may do it next time",
  ],
  ["failed", "writing", said("AbortError"), "any browser"],
  ["failed", "opening", said("TimeoutError"), "a database that does not open"],
  ["failed", "opening", undefined, "something that is no error"],
];

test.each(heard)("%s: while %s, %s (%s)", (why, doing, error) => {
  expect(whyNot(error, doing)).toBe(why);
});
