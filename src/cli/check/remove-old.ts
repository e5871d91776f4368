import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Removes from a folder all but the newest of the files whose names are ours. Whatever else somebody has put there is theirs. */
export async function removeOld(folder: string, ours: RegExp, most: number): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => ours.test(name));
  if (names.length <= most) return;
  const dated = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, time: (await stat(path).catch(() => undefined))?.mtimeMs ?? 0 };
    }),
  );
  const old = dated.sort((a, b) => b.time - a.time).slice(most);
  await Promise.all(old.map(({ path }) => rm(path, { force: true }).catch(() => undefined)));
}
