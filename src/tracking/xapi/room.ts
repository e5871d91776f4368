/**
 * Characters that the state may have in xAPI's State Resource. The specification names no limit, and stores have theirs: as many as in
 * SCORM 2004, so that a course that fits there fits here, and that what is sent while a page goes (64 KiB, Fetch 4.5) has room for it.
 */
export const ROOM_XAPI = 60_000;
