import { contrast } from "../base/colour.ts";
import { faintPairs, nearestThatPasses } from "./brand/family.ts";
import type { CourseReport } from "./course-records.ts";
import type { ContentInput, ImageInfo } from "./input.ts";
import type { Manifest } from "./manifest-schema.ts";
import { didYouMean, oneOf, quote, unexpected } from "./message.ts";
import type { YamlPath, YamlValue } from "./yaml.ts";

/** The most that a logo may weigh, in bytes: it comes with every page. */
export const LARGEST_LOGO = 60_000;

/** How many times as wide as high a logo may be, and how many times as high as wide: beyond, nothing of it is seen in a header. */
const WIDEST = 8;
const HIGHEST = 1.5;

type Say = (rule: string, path: YamlPath, message: string) => void;

/** A brand's colours must be legible, its logo still and light, and who signs named in every language. */
export function checkBrand(manifest: YamlValue<Manifest>, images: ContentInput["images"], report: CourseReport): void {
  const { brand, languages } = manifest.value;
  if (!brand) return;
  const say: Say = (rule, path, message) => report("course.yaml", rule, manifest.at(["brand", ...path]), message);
  if (brand.logo) checkLogo(brand.logo.file, images, say);
  for (const side of ["primary", "accent"] as const) {
    const colour = brand.colours?.[side];
    if (colour !== undefined) checkColour(side, colour, say);
  }
  const role = brand.signatory?.role;
  if (role)
    checkRole(Object.keys(role), languages, say, (message) =>
      report("course.yaml", "brand-role", manifest.keyAt(["brand", "signatory", "role"]), message),
    );
}

function checkColour(side: "primary" | "accent", colour: string, say: Say): void {
  const [worst, ...more] = faintPairs({ [side]: colour });
  if (!worst) return;
  const { front, back, least, theme } = worst;
  const others = more.length === 0 ? "" : `, and ${more.length} more pair${more.length === 1 ? "" : "s"}`;
  const found = `contrast of ${worst.contrast.toFixed(2)} between \`--${front}\` and \`--${back}\` (${theme} theme) with ${quote(colour)}${others}`;
  const mended = nearestThatPasses(side, colour);
  const mend = mended
    ? `the nearest colour of this hue that is legible is "${mended}" (${contrast(mended, "#ffffff").toFixed(2)} on white)`
    : "take another colour";
  say("brand-contrast", ["colours", side], unexpected(found, `${least} or more`, mend));
}

function checkLogo(file: string, images: ContentInput["images"], say: Say): void {
  const wrong = (found: string, expected: string, mend: string) =>
    say("brand-logo", ["logo", "file"], unexpected(found, expected, mend));
  if (!/\.(?:svg|png|webp)$/iu.test(file)) {
    wrong(`logo ${quote(file)}`, "an SVG, a PNG or a WebP", "export it as one of these");
  } else if (!images.has(file)) {
    const mend = didYouMean(file, [...images.keys()], "put the file beside course.yaml, or mend its name");
    wrong(`logo ${quote(file)}`, "a picture of the course", mend);
  } else checkPicture(images.get(file) ?? {}, wrong);
}

function checkPicture(
  { width, height, bytes = 0, active }: ImageInfo,
  wrong: (found: string, expected: string, mend: string) => void,
): void {
  if (width === undefined || height === undefined) {
    const mend = "export it again; an SVG says it by `width` and `height`, or by `viewBox`";
    wrong("logo of unknown size", "a picture that says how large it is", mend);
  } else if (bytes > LARGEST_LOGO) {
    const found = `logo of ${Math.ceil(bytes / 1000)} kB`;
    wrong(found, `at most ${LARGEST_LOGO / 1000} kB`, "make it smaller: it comes with every page");
  } else if (width > WIDEST * height || height > HIGHEST * width) {
    const expected = `one at most ${WIDEST} times as wide as high, and ${HIGHEST} times as high as wide`;
    wrong(`logo of ${width} × ${height}`, expected, "cut off what is empty, or take the sign alone");
  } else if (active) {
    const expected = "a picture without scripts, handlers, pages or addresses of other files in it";
    wrong("logo that does more than be seen", expected, "export it as plain SVG, or as PNG");
  }
}

function checkRole(
  named: readonly string[],
  languages: readonly string[],
  say: Say,
  missing: (message: string) => void,
): void {
  for (const lang of named.filter((each) => !languages.includes(each))) {
    const message = unexpected(`role in the language ${quote(lang)}`, oneOf(languages), "remove it");
    say("brand-role", ["signatory", "role", lang], message);
  }
  const absent = [...new Set(languages)].filter((each) => !named.includes(each));
  if (absent.length > 0) {
    missing(unexpected(`role without ${oneOf(absent)}`, "one in each language", "add it, or leave the role out"));
  }
}
