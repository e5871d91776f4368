import "../ui/global.css";
import { createRoot } from "react-dom/client";
import { HashRouter } from "react-router";
import { createStore } from "zustand/vanilla";
import { hash } from "../base/hash.ts";
import { CONFIG_ELEMENT, type PackageConfig } from "../packaging/request.ts";
import { Unopened } from "../player/edition/Unopened.tsx";
import { createProgressStore, type ProgressStore } from "../state/progress-store.ts";
import { createSession } from "../state/session.ts";
import { createSettingsStore } from "../state/settings-store.ts";
import { packageBase, packageSettings } from "../storage/open-package.ts";
import { createSettings } from "../storage/settings.ts";
import {
  onSystemStorage,
  systemChannel,
  systemClock,
  systemIndexedDB,
  systemLocalStorage,
  systemLocks,
  systemRandom,
  systemSessionStorage,
  systemTimers,
} from "../storage/system.ts";
import { AddressesProvider, hashAddresses } from "../ui/addresses.ts";
import { followAnchors } from "./anchors.ts";
import { applyAppearance } from "./appearance.ts";
import { createApp } from "./create-app.tsx";
import { chooseLanguage } from "./language.ts";
import { openEdition } from "./package-edition.ts";
import { type FoundPlace, placeOf } from "./package-place.ts";
import { openPackageCourse } from "./package-source.ts";

const page = document.documentElement.dataset;
const place = document.getElementById("app");

/** The player in a package: no site around it, one person, and perhaps a platform that keeps score. */
async function start(container: HTMLElement, config: PackageConfig) {
  const { id, languages, pictures } = config;
  const { source, layout } = openPackageCourse(config, document);
  const index = await source.index();
  const parts = {
    course: index.id,
    channel: systemChannel,
    clock: systemClock,
    random: systemRandom,
    timers: systemTimers,
  };
  const settings = createSettingsStore(
    createSettings({ storage: systemLocalStorage(), onStorage: onSystemStorage, key: packageSettings(id) }),
    applyAppearance,
  );
  const progress = createProgressStore(parts);
  const folder = location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
  const opened = await openEdition({
    ...parts,
    config,
    source,
    layout,
    window,
    progress,
    indexedDB: systemIndexedDB(),
    localStorage: systemLocalStorage(),
    sessionStorage: systemSessionStorage(),
    fetch: window.fetch.bind(window),
    locks: systemLocks(),
    // A file is the same wherever it is carried.
    base: (learner) => packageBase(id, config.format === "html" ? "file" : hash(folder), hash(learner)),
  });
  const session = createSession({
    ...parts,
    profiles: undefined,
    open: opened.open,
    progress,
    settings,
    tab: undefined,
    channel: systemChannel(`atenta.package:${id}`),
  });
  const lang = chooseLanguage(languages, settings.getState().lang, [
    ...(opened.lang === undefined ? [] : [opened.lang]),
    ...(opened.lang === undefined ? navigator.languages : []),
  ]);
  const addresses = hashAddresses((file) => (Object.hasOwn(pictures, file) ? (pictures[file] ?? "") : ""));
  const app = createApp({
    router: (pages) => (
      <HashRouter>
        <AddressesProvider value={addresses}>{pages}</AddressesProvider>
      </HashRouter>
    ),
    source,
    progress,
    settings,
    session,
    late: createStore(() => ({})),
    now: systemClock.now,
    edition: { ...opened.edition, part: id !== index.id },
    lang,
  });

  await session.begin();
  resume(await placeOf(opened.place?.(), source, index, lang), progress);
  await app.prepare(location.hash.slice(1).split("#")[0] || `/${lang}/`);
  // Before anything can be answered: what cannot be told must not be asked.
  await opened.begin(lang);
  followAnchors(document);
  createRoot(container).render(app.page);
  page.ready = "";
}

/** Says that a file of the package did not come, where there would be nothing. */
function unopened(container: HTMLElement, { format, languages }: PackageConfig): void {
  const lang = chooseLanguage(languages, undefined, navigator.languages);
  createRoot(container).render(
    <Unopened
      languages={[lang, ...languages]}
      kind={format === "html" ? "file" : "lms"}
      onRetry={() => location.reload()}
    />,
  );
}

/** Opens the page at the lesson that was left, at the very exercise, unless the address says otherwise. */
function resume(found: FoundPlace | undefined, progress: ProgressStore): void {
  const { place } = progress.getState();
  if (found === undefined || /^#\/./.test(location.hash)) return;
  // What this machine noted itself is more exact.
  if (place?.lesson !== found.lesson || (found.item !== undefined && place.item !== found.item)) {
    const { path: _, ...kept } = found;
    progress.keepPlace(kept);
  }
  history.replaceState({ usr: { resume: true }, key: "resumed", idx: 0 }, "", `#${found.path}`);
}

/** The configuration that stands in the page; our own packaging wrote it, beside this very script. */
function configOf(document: Document): PackageConfig | undefined {
  const text = document.getElementById(CONFIG_ELEMENT)?.textContent;
  return text ? (JSON.parse(text) as PackageConfig) : undefined;
}

const config = configOf(document);
// The boot script marks a browser that is too old; the page says so itself.
if (place !== null && config !== undefined && page.old === undefined)
  start(place, config).catch(() => unopened(place, config));
