import type { CourseIndex } from "../../course/types.ts";
import { interfaceLang } from "../../i18n/i18n.ts";
import { sharedFields, sharedPage } from "../../offline/shared-names.ts";
import { escapeHtml } from "./escape.ts";
import { words } from "./words.ts";

/** What installs the site as an app: one manifest a language, in the site's root, with the icons and pictures of `public/`. */

/** A colour of `tokens.css` by day and by night. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** The colours of an app's window. */
export interface AppColours {
  /** Of the header: the bars that the system draws continue it. */
  readonly bar: Colour;
  /** Of the page, while the app opens. */
  readonly page: Colour;
}

/** Written by `npm run icons`. A maskable one is cut by the system to any shape; all that counts is in its middle. */
export const icons = [
  { file: "icons/icon-192.png", size: 192, purpose: "any" },
  { file: "icons/icon-512.png", size: 512, purpose: "any" },
  { file: "icons/maskable-192.png", size: 192, purpose: "maskable" },
  { file: "icons/maskable-512.png", size: 512, purpose: "maskable" },
] as const;

/** For the home screens of iPhones and iPads, which round its corners and know no transparency. */
export const touchIcon = { file: "icons/apple-touch-icon.png", size: 180 } as const;

/** What the pictures of a course are taken of, in CSS pixels, and how dense. */
export const screens = {
  narrow: { width: 375, height: 800, scale: 2 },
  wide: { width: 1280, height: 800, scale: 1 },
} as const;

/** A form of window that a picture is for. */
export type Screen = keyof typeof screens;

/** Where the picture of a course in a language is, under the site's root. `npm run screenshots` writes them. */
export const screenFile = (course: string, lang: string, screen: Screen) => `screens/${course}.${lang}.${screen}.jpg`;

/** Whose course it is, in a word or two. */
export const brandName = ({ brand }: CourseIndex) => brand?.name ?? "Atenta";

/** A language's manifest, under the site's root. */
export const manifestFile = (lang: string) => `manifest.${lang}.webmanifest`;

/**
 * The manifest of a course in a language. Its addresses are relative to the site's root, where it lies.
 *
 * It has no `id`: a browser reads one from the root of the host, not of the site, so that two courses in two folders of a
 * host would be one app. Without it the app is known by its start, which is the site's root in every language.
 *
 * @param has whether the site has a file; a picture that was never taken is left out
 */
export function webManifest(
  index: CourseIndex,
  lang: string,
  { bar, page }: AppColours,
  has: (file: string) => boolean,
): string {
  const spoken = interfaceLang(
    lang,
    index.languages.map(({ code }) => code),
  );
  const pictures = (["narrow", "wide"] as const)
    .map((screen) => ({ screen, src: screenFile(index.id, lang, screen), ...screens[screen] }))
    .filter(({ src }) => has(src));
  const manifest = {
    name: index.about[lang]?.title ?? brandName(index),
    short_name: brandName(index),
    description: index.about[lang]?.summary ?? "",
    lang,
    dir: index.languages.find(({ code }) => code === lang)?.dir ?? "auto",
    start_url: "./",
    scope: "./",
    display: "standalone",
    theme_color: bar.light,
    background_color: page.light,
    categories: ["education", "business"],
    prefer_related_applications: false,
    // What another app shares comes to the page that opens what was sent; the worker receives it (`offline/worker/share.ts`).
    share_target: {
      action: sharedPage(lang),
      method: "POST",
      enctype: "multipart/form-data",
      params: {
        title: sharedFields.title,
        text: sharedFields.text,
        url: sharedFields.url,
        files: [{ name: sharedFields.files, accept: ["text/plain", ".txt", "application/json", ".json"] }],
      },
    },
    icons: icons.map(({ file, size, purpose }) => ({
      src: file,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose,
    })),
    ...(pictures.length > 0 && {
      screenshots: pictures.map(({ screen, src, width, height, scale }) => ({
        src,
        sizes: `${width * scale}x${height * scale}`,
        type: "image/jpeg",
        form_factor: screen,
        label: words.in[spoken].screens[screen],
      })),
    }),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/**
 * The colours of the app's window, from the style sheet that states them.
 *
 * @throws Error when the sheet no longer has one of them
 */
export function appColours(tokens: string): AppColours {
  const colour = (name: string): Colour => {
    const [, light, dark] =
      new RegExp(`--${name}:\\s*light-dark\\((#[\\da-f]{6}),\\s*(#[\\da-f]{6})\\)`).exec(tokens) ?? [];
    if (light === undefined || dark === undefined) throw new Error(`tokens.css has no --${name}`);
    return { light, dark };
  };
  return { bar: colour("surface"), page: colour("paper") };
}

/** What the head of a page says of the app, its addresses relative to the page. */
export function appHead(lang: string, root: string, name: string, { bar }: AppColours): readonly string[] {
  return [
    // With the reader's credentials: a course behind a login installs, too.
    `<link rel="manifest" href="${root}${manifestFile(lang)}" crossorigin="use-credentials" />`,
    `<link rel="apple-touch-icon" href="${root}${touchIcon.file}" />`,
    `<meta name="apple-mobile-web-app-title" content="${escapeHtml(name)}" />`,
    ...(["light", "dark"] as const).map(
      (theme) =>
        `<meta name="theme-color" media="(prefers-color-scheme: ${theme})" content="${bar[theme]}" data-theme="${theme}" />`,
    ),
  ];
}
