import * as v from "valibot";
import { KIT_FILE, KIT_FOLDER, type Kit, type PackageParts } from "../packaging/request.ts";

/** What packages are made of, on a site: fetched, and kept on the device once somebody makes packages there. */
export interface PackageShelf extends PackageParts {
  /**
   * Keeps the player for packages on the device, so that packages can be made without a connection. Rejects if it cannot be had or kept.
   */
  keep(): Promise<{ readonly bytes: number }>;
}

/** The name of the cache: of one site, since several may share an origin. */
export const kitCache = (root: string) => `atenta.kit:${root}`;

/** A file of the kit: beside its list, and nowhere else. */
const fileName = v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/));

const kitSchema = v.object({
  script: fileName,
  style: fileName,
  assets: v.array(fileName),
  boot: v.string(),
});

/**
 * The parts of packages of the site at `root`. Files of the kit are named by what is in them, and taken from the device where they
 * are; its list is asked of the network first.
 *
 * @param caches left out where the browser keeps nothing: then all is fetched each time
 */
export function createPackageShelf(parts: {
  readonly root: URL;
  readonly caches: CacheStorage | undefined;
  readonly fetch: (address: string) => Promise<Response>;
}): PackageShelf {
  const { root, caches } = parts;
  const addressOf = (name: string) => new URL(`${KIT_FOLDER}/${name}`, root).href;
  const open = async () => caches?.open(kitCache(root.pathname)).catch(() => undefined);

  const fetched = async (address: string) => {
    const response = await parts.fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response;
  };

  const kitFile = async (name: string) => {
    const cache = await open();
    const kept = await cache?.match(addressOf(name));
    const response = kept ?? (await fetched(addressOf(name)));
    // What cannot be kept is only fetched again.
    if (kept === undefined) await cache?.put(addressOf(name), response.clone()).catch(() => {});
    return new Uint8Array(await response.arrayBuffer());
  };

  const kit = async (): Promise<Kit> => {
    const cache = await open();
    const address = addressOf(KIT_FILE);
    try {
      const response = await fetched(address);
      const read = v.parse(kitSchema, await response.clone().json());
      await cache?.put(address, response).catch(() => {});
      return read;
    } catch (error) {
      // Some networks answer what they cannot reach with a page of their own.
      const kept = await cache?.match(address);
      if (kept === undefined) throw error;
      return v.parse(kitSchema, await kept.json());
    }
  };

  const inCourse = (file: string) => fetched(new URL(`course/${file}`, root).href);

  return {
    kit,
    kitFile,
    course: async (file) => (await inCourse(file)).text(),
    picture: async (file) => new Uint8Array(await (await inCourse(file)).arrayBuffer()),
    async keep() {
      const { script, style, assets } = await kit();
      const names = [script, style, ...assets];
      const files = await Promise.all(names.map(kitFile));
      const cache = await open();
      const wanted = new Set([KIT_FILE, ...names].map(addressOf));
      const there = new Set((await cache?.keys())?.map(({ url }) => url));
      // Files of former versions.
      for (const url of there) if (!wanted.has(url)) await cache?.delete(url);
      for (const url of wanted) if (!there.has(url)) throw new Error(`${url} could not be kept`);
      return { bytes: files.reduce((sum, { length }) => sum + length, 0) };
    },
  };
}
