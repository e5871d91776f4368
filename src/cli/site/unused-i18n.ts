import { parseSync } from "oxc-parser";
import type { Plugin } from "vite";

/**
 * Lets a build leave out of i18next what it is never asked for here (9 kB of the first load): fetching words from a server,
 * formats, nested words, contexts, ordinals, default values, missing words that are sent somewhere, detection and change of
 * one language for all, clones, listeners, warnings that only its `debug` shows. Our words come as code, every `t` is bound to
 * a language, and what is filled in is formatted already.
 *
 * What is known to be so is written into its source, and the minifier drops what hangs on it. If a newer version is written
 * otherwise, bytes are lost, and `unused-i18n.test.ts` tells: it has the rest say words of ours, too.
 */
export function unusedI18n(): Plugin {
  return {
    name: "atenta:unused-i18n",
    apply: "build",
    transform: {
      filter: { id: /\/node_modules\/i18next\/.*\.js$/ },
      handler: (code) => ({ code: withoutUnused(code), map: null }),
    },
  };
}

/** Expressions that are always the same here, and statements that do nothing. */
const KNOWN: Readonly<Record<string, string>> = {
  // Nothing is plugged in but a post-processor.
  "formatter = Formatter": "formatter = undefined",
  "this.i18nFormat": "undefined",
  "this.modules.logger": "undefined",
  "this.modules.formatter": "undefined",
  "this.modules.i18nFormat": "undefined",
  "this.modules.languageDetector": "undefined",
  "this.services.languageDetector": "undefined",
  "this.backendConnector?.saveMissing": "undefined",
  "this.hasLoadedNamespace.bind(this)": "undefined",
  "this.reloadResources.bind(this)": "undefined",
  "this.utils?.hasLoadedNamespace": "undefined",
  // A connector does nothing where no server is named, and words come after `init`, whatever its language.
  "new Connector(createClassOnDemand(this.modules.backend), s.resourceStore, s, this.options)": "undefined",
  "new LanguageUtil(this.options, logger)": "undefined",
  "this.changeLanguage(this.options.lng, finish)": "finish()",
  "this.options.isClone": "false",
  "options.isClone": "false",
  // Options that are never given.
  "this.options.fallbackLng": "false",
  "this.options.fallbackNS": "false",
  "this.options.missingKeyNoValueFallbackToKey": "false",
  "this.options.appendNamespaceToMissingKey": "false",
  "this.options.appendNamespaceToCIMode": "false",
  "this.options.parseMissingKeyHandler": "false",
  "this.options?.postProcessPassResolved": "false",
  "this.options.returnedObjectHandler": "false",
  "this.options.returnDetails": "false",
  "this.options.interpolation.defaultVariables": "undefined",
  "opt.appendNamespaceToCIMode": "undefined",
  "opt.applyPostProcessor": "undefined",
  "opt.interpolation": "undefined",
  "opt?.interpolation?.skipOnVariables": "undefined",
  "opt.keySeparator": "undefined",
  "opt.missingKeyNoValueFallbackToKey": "undefined",
  "opt.nsSeparator": "undefined",
  "opt.ordinal": "undefined",
  "opt.postProcess": "undefined",
  "opt.replace": "undefined",
  "opt.returnDetails": "undefined",
  "opt.skipInterpolation": "undefined",
  "options.ordinal": "undefined",
  "options?.interpolation?.skipOnVariables": "undefined",
  "opt.nest !== false": "false",
  // Keys are strings, name no namespace, and lead to words: not to lists, nor to a tree of them.
  "typeof keys === 'function'": "false",
  "typeof k === 'function'": "false",
  "typeof key === 'function'": "false",
  "typeof o.keyPrefix === 'function'": "false",
  "lng?.toLowerCase() === 'cimode'": "false",
  "wouldCheckForNsInKey && !seemsNaturalLanguage": "false",
  "!objectNotReturned && (usedKey || usedDefault || updateMissing)": "false",
  "key.includes(this.formatSeparator)": "false",
  "path == null && ignoreJSONStructure && isString(key)": "false",
};

/** The same of constants, by the name under which a function or a method of a class has them. */
const CONSTANTS: Readonly<Record<string, string>> = {
  "getFixedT.scopeNs": "undefined",
  "getResource.ignoreJSONStructure": "false",
  "interpolate.missingInterpolationHandler": "undefined",
  "extendTranslation.na": "null",
  "extendTranslation.nb": "null",
  "extractFromKey.seemsNaturalLanguage": "true",
  "resolve.codes": "[opt.lng]",
  "resolve.needsContextHandling": "false",
  "resolve.needsZeroSuffixLookup": "false",
  "translate.defaultValue": "undefined",
  "translate.defaultValueSuffix": "''",
  "translate.hasDefaultValue": "false",
  "translate.isObjectHit": "false",
  "translate.joinArrays": "undefined",
};

/** Calls that nobody hears. */
const UNHEARD: readonly string[] = [
  "assertSeparateArguments",
  "s.backendConnector.on",
  "this.emit",
  "this.logger.deprecate",
  "this.logger.log",
  "this.logger.once",
  "this.logger.warn",
  "this.translator.on",
];

/** Methods that are not reached any more, by their class. */
const UNREACHED: Readonly<Record<string, string>> = {
  EventEmitter: "on off once emit",
  I18n: "reloadResources loadResources hydrate setResolvedLanguage changeLanguage exists setDefaultNamespace hasLoadedNamespace loadNamespaces loadLanguages dir cloneInstance toJSON",
  Interpolator: "nest reset",
  Logger: "log warn error deprecate once forward clone",
  PluralResolver: "clearCache needsPlural getPluralFormsOfKey getSuffixes",
  ResourceStore:
    "removeNamespaces addResource addResources removeResourceBundle getResourceBundle getDataByLanguage hasLanguageSomeTranslations toJSON",
  Translator: "changeLanguage exists getUsedParamsDetails hasDefaultValue",
};

/** All that is looked for. */
export const looksFor: readonly string[] = [
  ...[KNOWN, CONSTANTS].flatMap(Object.keys),
  ...UNHEARD,
  ...Object.entries(UNREACHED).flatMap(([of, names]) => names.split(" ").map((name) => `${of}.${name}`)),
];

/** A node of the syntax tree, as far as this looks at it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [child: string]: unknown;
}

/** The source of i18next with all of the above written into it. */
export function withoutUnused(code: string, found = (_what: string) => {}): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const look = (node: Node, inClass: string, inMethod: string) => {
    const change = changeOf(node, textOf, inClass, inMethod);
    if (change !== undefined) {
      found(change.what);
      edits.push({ start: node.start, end: node.end, text: change.text });
      return;
    }
    const name = nameOf(node);
    const ofClass = node.type === "ClassDeclaration" ? name : inClass;
    const ofMethod = node.type === "MethodDefinition" ? name : inMethod;
    // What is assigned to is a place, not a value.
    const { left: place, ...values } = node;
    for (const child of Object.values(node.type === "AssignmentExpression" ? values : { ...values, place })) {
      for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) look(each, ofClass, ofMethod);
    }
  };
  const textOf = ({ start, end }: Node) => code.slice(start, end);
  look(parseSync("i18next.js", code).program as unknown as Node, "", "");
  edits.sort((one, other) => one.start - other.start);
  return edits.reduceRight((so, { start, end, text }) => so.slice(0, start) + text + so.slice(end), code);
}

/** What is to stand in a node's place, and by which line of the lists above. */
function changeOf(node: Node, textOf: (node: Node) => string, inClass: string, inMethod: string) {
  const name = nameOf(node);
  if (node.type === "MethodDefinition" && UNREACHED[inClass]?.split(" ").includes(name)) {
    return { what: `${inClass}.${name}`, text: "" };
  }
  const called = node.type === "CallExpression" && isNode(node.callee) ? textOf(node.callee) : "";
  if (UNHEARD.includes(called)) return { what: called, text: "undefined" };
  const constant = node.type === "VariableDeclarator" ? `${inMethod}.${name}` : "";
  if (CONSTANTS[constant] !== undefined) return { what: constant, text: `${name} = ${CONSTANTS[constant]}` };
  const text = node.type.endsWith("Expression") ? textOf(node) : "";
  return KNOWN[text] === undefined ? undefined : { what: text, text: KNOWN[text] };
}

/** The name that a class, a method or a constant is given. */
function nameOf({ id, key }: Node): string {
  const named = id ?? key;
  return isNode(named) && typeof named.name === "string" ? named.name : "";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
