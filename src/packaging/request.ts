/** What somebody wants packed, and what comes of it: the same for the command line and for the trainer's page. */
export type PackageFormat = "scorm12" | "scorm2004" | "cmi5" | "xapi" | "html";

/** What an LMS that plays cmi5 asks for before it counts the course as satisfied (cmi5 13.1.4, `moveOn`). */
export type MoveOn = "Passed" | "Completed" | "CompletedAndPassed" | "CompletedOrPassed" | "NotApplicable";

export interface PackageRequest {
  readonly format: PackageFormat;
  /** Languages of the course, in its order; the first is the one that it opens in. One alone for `html`. */
  readonly languages: readonly string[];
  /** Ids of lessons in the order of the course. Left out: all of them, and then its exam too. */
  readonly lessons?: readonly string[];
  /** Per cent to reach. Left out: what the course says. */
  readonly pass?: number;
  /** `fixed`: each lesson opens when the one before is finished. */
  readonly order: "free" | "fixed";
  /** Of `cmi5` alone. Left out: completed and passed, where something is scored, else completed. */
  readonly moveOn?: MoveOn;
}

/** Where the parts of a package come from: the disk, or the site that the trainer's page belongs to. All reject if they cannot be had. */
export interface PackageParts {
  /** The player's files for packages, as `package/kit.json` lists them. */
  readonly kit: () => Promise<Kit>;
  readonly kitFile: (name: string) => Promise<Uint8Array>;
  /** A file of the compiled course as text, by its address under the course's folder. */
  readonly course: (file: string) => Promise<string>;
  /** A picture of the course, by its address under the course's folder. */
  readonly picture: (file: string) => Promise<Uint8Array>;
}

/** The built player for packages: one classic script, one style sheet, and what they name. Paths are relative to the kit's folder. */
export interface Kit {
  readonly script: string;
  readonly style: string;
  /** Everything that the style sheet or the script names: fonts, pictures. */
  readonly assets: readonly string[];
  /** The boot script's text, which a page runs before its first paint. */
  readonly boot: string;
}

export interface Packed {
  /** What the file could be called: `atenta-es-scorm12.zip`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: PackageReport;
}

export interface PackageReport {
  readonly format: PackageFormat;
  readonly lessons: number;
  readonly items: number;
  readonly files: number;
  /** Bytes of the package. */
  readonly size: number;
  /** The worst case of the state over all possible answers; left out for `html`. */
  readonly state?: StateReport;
}

export interface StateReport {
  /** Characters that the format has room for. */
  readonly room: number;
  /** In the order in which they are kept: what comes last goes first when there is no room. */
  readonly tiers: readonly {
    readonly name: string;
    readonly worst: number;
    readonly fits: "always" | "mostly" | "never";
  }[];
  /** Characters of all that is never given up. */
  readonly least: number;
}

/** What the player of a package knows of it, beside the course: written into the page. */
export interface PackageConfig {
  /** The same for every version of it: the course's id, and a hash of the chosen lessons where not all were. ASCII. */
  readonly id: string;
  readonly format: PackageFormat;
  readonly languages: readonly string[];
  readonly order: "free" | "fixed";
  /** Addresses of the course's files, by their address under the course's folder; left out where they stand in the page. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** Addresses of the course's pictures, by their address under the course's folder. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** Where a site has the kit, below its root, and the list of its files there. */
export const KIT_FOLDER = "package";
export const KIT_FILE = "kit.json";

/** The file among `scripts` that holds the layout of the state (`tracking/state/layout.ts`). */
export const LAYOUT_FILE = "layout.json";

/** Ids of the elements of a package's page that hold its configuration and, in one file, the course: both JSON. */
export const CONFIG_ELEMENT = "package";
export const COURSE_ELEMENT = "course";
