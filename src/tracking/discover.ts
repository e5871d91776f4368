/** The part of a window that is looked through. Reading any of it may throw where it belongs to another origin. */
export interface Frame {
  readonly parent?: unknown;
  readonly opener?: unknown;
}

/** So many frames are looked through in each direction, as ADL's own sample does: some hosts nest, and some point at themselves. */
const MOST = 500;

/**
 * Finds the object by which an LMS talks to its content: in the window's parents from the nearest on, then in the window that
 * opened it and in that one's parents (SCORM 1.2 RTE 3.3.6.1; SCORM 2004 RTE 3.3.6). A host that opens a window of frames is the opener
 * of the uppermost: so the windows above are asked for theirs, too.
 *
 * @param name `API` in SCORM 1.2, `API_1484_11` in SCORM 2004
 * @returns `undefined` where there is none; never throws
 */
export function findApi(own: Frame, name: "API" | "API_1484_11"): object | undefined {
  const above = parentsOf(own);
  return firstApi(above, name) ?? above.map((frame) => firstApi(parentsOf(read(frame, "opener")), name)).find(isObject);
}

/** A window, and those around it from the nearest on. */
function parentsOf(start: unknown): readonly object[] {
  const found: object[] = [];
  let frame = start;
  while (isObject(frame) && found.length < MOST && frame !== found.at(-1)) {
    found.push(frame);
    frame = read(frame, "parent");
  }
  return found;
}

const firstApi = (frames: readonly object[], name: string) => frames.map((frame) => read(frame, name)).find(isObject);

/** A property of another window. What may not be read is not there. */
function read(frame: unknown, name: string): unknown {
  try {
    return isObject(frame) ? (frame as Readonly<Record<string, unknown>>)[name] : undefined;
  } catch {
    return undefined;
  }
}

/** Windows and APIs are functions in some browsers. */
const isObject = (value: unknown): value is object =>
  (typeof value === "object" && value !== null) || typeof value === "function";
