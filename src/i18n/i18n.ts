import i18next, { type i18n, type PostProcessorModule } from "i18next";
import { elided } from "./elided.ts";
import type { es } from "./words/es/index.ts";
import type { Words } from "./words/shape.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: typeof es };
    enableSelector: false;
  }
}

/** Interface languages, each its own file so that a learner loads one. */
const loaders = {
  es: async (): Promise<Words> => (await import("./words/es/index.ts")).es,
  ca: async (): Promise<Words> => (await import("./words/ca/index.ts")).ca,
};

export type InterfaceLang = keyof typeof loaders;

/** Every language that the interface speaks. */
export const interfaceLangs = Object.keys(loaders) as readonly InterfaceLang[];

/** The interface language when a course has none of ours. */
const LAST_RESORT: InterfaceLang = "es";

function isInterfaceLang(lang: string): lang is InterfaceLang {
  return Object.hasOwn(loaders, lang);
}

/**
 * The interface language for a course language: itself if there are words for it, else that of the course's
 * first language, else Spanish.
 */
export function interfaceLang(lang: string, courseLanguages: readonly string[]): InterfaceLang {
  return [lang, ...courseLanguages].find(isInterfaceLang) ?? LAST_RESORT;
}

const elision: PostProcessorModule = {
  type: "postProcessor",
  name: "elision",
  process: (value: string, _key, options) => elided(value, options.lng),
};

/** An i18next of its own (no global), without words yet. */
export function createI18n(): i18n {
  const instance = i18next.createInstance();
  instance.use(elision);
  void instance.init({
    postProcess: [elision.name],
    resources: {},
    ns: ["words"],
    defaultNS: "words",
    fallbackLng: false,
    initAsync: false,
    // React escapes; escaping twice would show entities.
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Loads the words of one language into an instance, once. Rejects if they cannot be fetched. */
export async function loadWords(instance: i18n, lang: InterfaceLang): Promise<void> {
  if (instance.hasResourceBundle(lang, "words")) return;
  instance.addResourceBundle(lang, "words", await loaders[lang]());
}
