import type { CourseIndex } from "../../course/types.ts";
import { KIT_FILE, type PackageParts } from "../../packaging/request.ts";

/** A part of a package could not be had: of the player for packages, or of the course. */
export class PartMissing extends Error {
  override readonly name = "PartMissing";
  readonly of: "kit" | "course";

  constructor(of: "kit" | "course", cause: unknown) {
    super(`${of === "kit" ? KIT_FILE : "course"} could not be had`, { cause });
    this.of = of;
  }
}

/** The same parts: told one by one as they come, given up at once when `signal` says so, and named where they cannot be had. */
export function watched(parts: PackageParts, signal: AbortSignal, onPart: () => void): PackageParts {
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });
  // Whoever waits for a part hears of it; nobody else has to.
  stopped.catch(() => {});

  const from =
    <Name extends readonly string[], Part>(of: "kit" | "course", read: (...name: Name) => Promise<Part>) =>
    async (...name: Name): Promise<Part> => {
      const had = read(...name).catch((error: unknown) => {
        throw new PartMissing(of, error);
      });
      const part = await Promise.race([stopped, had]);
      onPart();
      return part;
    };

  return {
    kit: from("kit", parts.kit),
    kitFile: from("kit", parts.kitFile),
    course: from("course", parts.course),
    picture: from("course", parts.picture),
  };
}

/** How many files of a course are read to make a package in some languages of it; its pictures are not among them. */
export function filesToRead({ modules, references, brand }: CourseIndex, languages: readonly string[]): number {
  const inLanguage = (lang: string) => {
    const own = modules.reduce((sum, { lessons, in: { [lang]: at } }) => {
      return sum + (at === undefined ? 0 : 1 + lessons.length + (at.bank === undefined ? 0 : 1));
    }, 0);
    const { glossary, sources, passages } = references[lang] ?? {};
    return own + [glossary, sources, passages].filter((file) => file !== undefined).length;
  };
  // Its index is read once to choose and once with the rest.
  return languages.reduce((sum, lang) => sum + inLanguage(lang), brand?.style === undefined ? 2 : 3);
}
