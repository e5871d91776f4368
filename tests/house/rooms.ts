/**
 * Who may import whom, as a table. The first room whose `files` fit is a file's room; what its line does not name is
 * refused. `docs/architecture.md` says it in words.
 */
export interface Room {
  readonly name: string;
  readonly files: RegExp;
  /** Rooms that it may import, besides itself. */
  readonly may: readonly string[];
  /** Rooms of which it may know the types alone. */
  readonly mayType?: readonly string[];
  /** Rooms that it may load on demand. */
  readonly mayLoad?: readonly string[];
  /** Packages that it may import; `any` leaves it free. */
  readonly packages: readonly string[] | "any";
  /** Packages of which it may know the types alone. */
  readonly typePackages?: readonly string[];
  /** No clock, randomness, page, storage or network but what is passed in. */
  readonly pure?: true;
  /** Each folder in the room is alone: what stands in one folder does not know the others. */
  readonly folders?: true;
}

const screen = ["react", "react-dom", "react-router"];
const markdown = ["mdast", "mdast-util-directive", "hast", "unified", "vfile"];

export const rooms: readonly Room[] = [
  {
    // Tests and what helps them stand beside the code. Nobody else imports them.
    name: "tests",
    files:
      /(?:\.test\.tsx?|\/(?:testing|arbitraries|testkit|samples|journey|examples)\.tsx?|\/testing\/.+|[^/]\.contract\.ts|\/examples\/.+)$/,
    may: ["*"],
    packages: "any",
  },
  { name: "base", files: /^src\/base\//, may: [], packages: ["valibot"], pure: true },
  { name: "course", files: /^src\/course\//, may: ["base"], packages: [], typePackages: ["hast"], pure: true },
  {
    name: "learning",
    files: /^src\/learning\//,
    may: ["base", "course"],
    mayType: ["contract"],
    packages: ["ts-fsrs", "valibot"],
    pure: true,
  },
  {
    // What a trainer asks and what a learner sends back: documents, their codes, what is signed and encrypted in them.
    name: "assignment",
    files: /^src\/assignment\//,
    may: ["base", "course", "learning"],
    packages: ["valibot"],
    pure: true,
  },
  {
    // What results say of people, items and objectives.
    name: "analysis",
    files: /^src\/analysis\//,
    may: ["base", "course", "learning", "assignment"],
    mayType: ["state"],
    packages: [],
    pure: true,
  },
  { name: "contract", files: /^src\/exercises\/contract\.ts$/, may: [], packages: [], pure: true },
  {
    // What all kinds share, without a screen. `define.ts` names a View's type.
    name: "exercise helpers",
    files: /^src\/exercises\/(?:define|pack|interaction|paper|parsing|score|slot-digits|slot-pairs|slots|text)\.ts$/,
    may: ["base", "contract"],
    mayType: ["course", "i18n"],
    packages: [],
    typePackages: ["hast", "mdast", "react"],
    pure: true,
  },
  {
    // Knows every kind by name, and loads its code when it is needed; so the compiler may ask it for the names.
    name: "kinds",
    files: /^src\/exercises\/(?:registry|load|papers)\.ts$/,
    may: ["base"],
    mayType: ["exercise helpers"],
    mayLoad: ["kind"],
    packages: [],
  },
  {
    // How the answers of all kinds are written for whoever keeps score elsewhere.
    name: "kinds elsewhere",
    files: /^src\/exercises\/(?:packs|interactions)\.ts$/,
    may: ["exercise rules", "exercise helpers"],
    mayType: ["kinds", "contract"],
    packages: [],
    pure: true,
  },
  {
    name: "exercise rules",
    files: /^src\/exercises\/[^/]+\/(?:schema|grade|forgive|walk|routes|pack|interaction)\.ts$/,
    may: ["base", "contract", "exercise helpers"],
    packages: [],
    typePackages: ["hast"],
    pure: true,
    folders: true,
  },
  {
    // What a kind says, for whoever writes it down elsewhere, too.
    name: "exercise words",
    files: /^src\/exercises\/(?!parts\/)[^/]+\/words\.\w\w\.ts$/,
    may: [],
    packages: [],
    pure: true,
    folders: true,
  },
  {
    name: "exercise parsers",
    files: /^src\/exercises\/[^/]+\/parse(?:-\w+)?\.ts$/,
    may: ["base", "exercise rules", "contract", "exercise helpers", "figure kinds", "compiler"],
    mayType: ["course"],
    packages: [],
    typePackages: markdown,
    folders: true,
  },
  {
    name: "exercise parts",
    files: /^src\/exercises\/parts\//,
    may: ["contract", "exercise helpers", "ui", "i18n"],
    packages: ["react"],
    typePackages: ["hast"],
  },
  {
    name: "kind",
    files: /^src\/exercises\/[^/]+\//,
    may: [
      "base",
      "exercise rules",
      "exercise words",
      "contract",
      "exercise helpers",
      "exercise parts",
      "figure kinds",
      "figures",
      "ui",
      "i18n",
    ],
    packages: ["react"],
    typePackages: ["hast"],
    folders: true,
  },
  // Which figures there are and how many parts each has: the compiler needs it too.
  { name: "figure kinds", files: /^src\/figures\/kinds\.ts$/, may: [], packages: [], pure: true },
  {
    name: "figure",
    files: /^src\/figures\/[^/]+\//,
    may: ["base", "figure kinds", "figures", "ui", "i18n"],
    mayType: ["course"],
    packages: ["react"],
    folders: true,
  },
  {
    name: "figures",
    files: /^src\/figures\//,
    may: ["base", "figure kinds", "ui", "i18n"],
    mayType: ["course"],
    mayLoad: ["figure"],
    packages: ["react"],
  },
  {
    // What all kinds of activity share, without a screen. `define.ts` names the types of an Editor and a Sheet.
    name: "activity helpers",
    files: /^src\/activities\/(?:contract|define|parsing|markdown-text|rows)\.ts$/,
    may: ["base"],
    mayType: ["learning", "exercise helpers", "i18n"],
    packages: [],
    typePackages: ["hast", "mdast", "react"],
    pure: true,
  },
  {
    name: "activity kinds",
    files: /^src\/activities\/(?:registry|load)\.ts$/,
    may: ["base"],
    mayType: ["activity helpers"],
    mayLoad: ["activity"],
    packages: [],
  },
  {
    // How far the things of all kinds have come, for whoever keeps score elsewhere.
    name: "activities elsewhere",
    files: /^src\/activities\/extents\.ts$/,
    may: ["activity rules"],
    mayType: ["activity kinds"],
    packages: [],
    pure: true,
  },
  {
    // Runs without a page: what a thing is, and the files that are made of it.
    name: "activity rules",
    files: /^src\/activities\/[^/]+\/(?:schema|rules|markdown|svg(?:-\w+)?)\.ts$/,
    may: ["base", "activity helpers", "activity drawing"],
    mayType: ["learning", "i18n", "activity"],
    packages: ["valibot"],
    typePackages: ["hast"],
    pure: true,
    folders: true,
  },
  {
    name: "activity parsers",
    files: /^src\/activities\/[^/]+\/parse(?:-\w+)?\.ts$/,
    may: ["base", "activity rules", "activity helpers", "exercise helpers", "compiler"],
    packages: [],
    typePackages: markdown,
    folders: true,
  },
  {
    // Text in lines, and the marks of an SVG file: pure, for the kinds that are pictures.
    name: "activity drawing",
    files: /^src\/activities\/drawing\//,
    may: ["base"],
    packages: [],
    pure: true,
  },
  {
    // What the editors of several kinds share: fields, rows that move.
    name: "activity parts",
    files: /^src\/activities\/parts\//,
    may: ["base", "activity helpers", "ui", "i18n"],
    packages: ["react"],
    typePackages: ["hast"],
  },
  {
    name: "activity",
    files: /^src\/activities\/[^/]+\//,
    may: [
      "base",
      "activity rules",
      "activity helpers",
      "activity drawing",
      "activity parts",
      "exercise helpers",
      "figure kinds",
      "figures",
      "ui",
      "i18n",
    ],
    packages: ["react"],
    typePackages: ["hast"],
    folders: true,
  },
  { name: "i18n", files: /^src\/i18n\//, may: [], packages: ["i18next", "react-i18next", "react"] },
  {
    name: "ui",
    files: /^src\/ui\//,
    may: ["i18n"],
    packages: [...screen, "uqr"],
    typePackages: ["hast"],
  },
  {
    // Whoever also keeps score: what they are told, how each of them spells it, and what comes back from them.
    name: "tracking",
    files: /^src\/tracking\//,
    may: [
      "base",
      "course",
      "learning",
      "contract",
      "exercise helpers",
      "kinds elsewhere",
      "activities elsewhere",
      "storage",
    ],
    mayType: ["packaging"],
    packages: ["@noble/hashes", "valibot", "zustand"],
    typePackages: ["hast"],
    pure: true,
  },
  {
    // A course and its player, made into one file for somebody else's platform.
    name: "packaging",
    files: /^src\/packaging\//,
    may: ["base", "course", "kinds elsewhere", "tracking"],
    packages: ["@noble/hashes", "fflate"],
    typePackages: ["hast"],
    pure: true,
  },
  // What there is, by name: the privacy page is drawn from it.
  { name: "inventory", files: /^src\/storage\/inventory\.ts$/, may: [], packages: [], pure: true },
  {
    name: "storage",
    files: /^src\/storage\//,
    may: ["base", "course", "learning", "assignment", "inventory"],
    packages: ["idb", "valibot"],
  },
  {
    // What page and worker agree on: which files a version has, what is on the device, where it lies.
    name: "offline shape",
    files: /^src\/offline\/(?:manifest|records|names|shared-names)\.ts$/,
    may: ["base"],
    packages: ["valibot"],
    pure: true,
  },
  {
    name: "service worker",
    files: /^src\/offline\/worker\//,
    may: ["offline shape"],
    packages: [],
  },
  {
    // The page's side of the copy of the course on the device.
    name: "offline",
    files: /^src\/offline\//,
    may: ["base", "offline shape", "packaging", "state"],
    packages: ["valibot"],
  },
  {
    // What is found for some words: pure, so that it runs in a page, in a worker and in the benchmarks.
    name: "search",
    files: /^src\/search\//,
    may: ["base", "course"],
    packages: [],
    pure: true,
  },
  {
    name: "state",
    files: /^src\/state\//,
    may: ["base", "course", "learning", "assignment", "analysis", "storage", "contract", "exercise helpers"],
    mayType: ["tracking"],
    packages: ["valibot", "zustand"],
  },
  {
    // What every screen stands on and in, the learner's and the trainer's.
    name: "frame",
    files: /^src\/player\/(?:context\.ts|usePage\.ts|useFold\.ts|(?:shell|duration)\/)/,
    may: ["base", "course", "learning", "state", "contract", "exercise helpers", "ui", "i18n"],
    mayType: ["offline", "storage", "player"],
    mayLoad: ["player"],
    packages: [...screen, "zustand"],
    typePackages: ["hast", "i18next"],
  },
  {
    // It meets a kind or a figure only through what loads them.
    name: "player",
    files: /^src\/player\//,
    may: [
      "frame",
      "base",
      "course",
      "learning",
      "assignment",
      "search",
      "state",
      "contract",
      "exercise helpers",
      "inventory",
      "kinds",
      "activity helpers",
      "activity kinds",
      "figures",
      "ui",
      "i18n",
    ],
    mayType: ["storage"],
    packages: [...screen, "react-markdown", "zustand", "react-i18next"],
    typePackages: ["hast", "i18next"],
  },
  {
    // Loaded by its own pages alone. It and the player share the frame, and know nothing of each other.
    name: "trainer",
    files: /^src\/trainer\//,
    may: [
      "frame",
      "base",
      "course",
      "learning",
      "assignment",
      "analysis",
      "packaging",
      "formats",
      "state",
      "contract",
      "exercise helpers",
      "kinds",
      "figures",
      "ui",
      "i18n",
    ],
    mayType: ["storage"],
    // What questions become is checked by the compiler itself.
    mayLoad: ["compiler", "compiler door"],
    packages: [...screen, "zustand", "react-markdown"],
    typePackages: ["hast", "i18next"],
  },
  {
    // Questions written for other platforms, and read from them. In no bundle but the trainer's.
    name: "formats",
    files: /^src\/formats\//,
    may: [
      "base",
      "course",
      "contract",
      "exercise helpers",
      "exercise rules",
      "exercise words",
      "figure kinds",
      "i18n",
      "packaging",
    ],
    packages: [
      "decode-named-character-reference",
      "mdast-util-from-markdown",
      "mdast-util-to-markdown",
      "mdast-util-directive",
      "mdast-util-gfm-table",
      "mdast-util-gfm-task-list-item",
      "valibot",
    ],
    typePackages: ["hast", "mdast"],
    pure: true,
  },
  {
    name: "app",
    files: /^src\/app\//,
    may: [
      "frame",
      "trainer",
      "base",
      "course",
      "learning",
      "assignment",
      "state",
      "storage",
      "offline",
      "tracking",
      "packaging",
      "contract",
      "kinds",
      "activity kinds",
      "figures",
      "player",
      "ui",
      "i18n",
    ],
    packages: [...screen, "zustand", "react-i18next"],
    typePackages: ["i18next"],
  },
  {
    // The one door from the compiler to how each kind is read.
    name: "compiler door",
    files: /^src\/compiler\/parsers\.ts$/,
    may: ["kinds", "exercise helpers", "activity kinds", "activity helpers"],
    mayLoad: ["exercise parsers", "activity parsers"],
    packages: [],
  },
  {
    // The compiler's thin part on the disk, and in Vite.
    name: "compiler on disk",
    files: /^src\/compiler\/(?:files[^/]*|vite-plugin|folder)\.ts$/,
    may: ["compiler", "compiler door", "base", "course"],
    packages: ["node:*"],
    typePackages: ["vite"],
  },
  {
    // Runs in a browser as well: no files, and no React.
    name: "compiler",
    files: /^src\/compiler\//,
    may: [
      "base",
      "course",
      "learning",
      "contract",
      "exercise helpers",
      "exercise rules",
      "kinds",
      "activity helpers",
      "activity kinds",
      "figure kinds",
    ],
    mayType: ["compiler door"],
    packages: [
      "mdast-util-gfm-table",
      "mdast-util-gfm-task-list-item",
      "micromark-extension-gfm-table",
      "micromark-extension-gfm-task-list-item",
      "remark-directive",
      "remark-frontmatter",
      "remark-parse",
      "remark-rehype",
      "unified",
      "valibot",
      "yaml",
    ],
    typePackages: markdown,
  },
  {
    // Looks at a course that compiles: whether its languages keep step, its items are fair, its words and sources good.
    name: "review",
    files: /^src\/review\//,
    may: ["base", "course", "compiler", "exercise helpers", "kinds"],
    mayType: ["compiler door"],
    packages: ["yaml"],
    typePackages: markdown,
    pure: true,
  },
  { name: "cli", files: /^src\/cli\//, may: ["*"], packages: "any" },
];
