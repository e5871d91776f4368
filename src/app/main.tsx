import "../ui/global.css";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { createStore } from "zustand/vanilla";
import { httpSource } from "../course/http-source.ts";
import type { CourseIndex } from "../course/types.ts";
import type { LateParts } from "../player/context.ts";
import { catchInstallOffer } from "../player/offline/install.ts";
import { createProgressStore } from "../state/progress-store.ts";
import { createSession } from "../state/session.ts";
import { createSettingsStore } from "../state/settings-store.ts";
import { indexedProfiles } from "../storage/indexed-profiles.ts";
import { openStorage } from "../storage/open.ts";
import { createSettings } from "../storage/settings.ts";
import {
  onSystemStorage,
  systemChannel,
  systemClock,
  systemIndexedDB,
  systemLocalStorage,
  systemRandom,
  systemSessionStorage,
  systemTimers,
} from "../storage/system.ts";
import { afterPaint } from "./after-paint.ts";
import { applyAppearance } from "./appearance.ts";
import { createApp } from "./create-app.tsx";
import { keptPresses } from "./kept-presses.ts";
import { chooseLanguage } from "./language.ts";
import { bringStyles } from "./styles.ts";

/** The page says where the site's root is, which course it holds, and which revision of it was rendered into it. */
const page = document.documentElement.dataset;
const root = new URL(page.root ?? "./", location.href);
const place = document.getElementById("app");

catchInstallOffer(window);

async function start(container: HTMLElement) {
  const course = page.course ?? "";
  const parts = { course, channel: systemChannel, clock: systemClock, random: systemRandom, timers: systemTimers };
  const indexedDB = systemIndexedDB();
  const settings = createSettingsStore(
    createSettings({ storage: systemLocalStorage(), onStorage: onSystemStorage }),
    applyAppearance,
  );
  const progress = createProgressStore(parts);
  const profiles = indexedDB && indexedProfiles({ ...parts, indexedDB });
  const session = createSession({
    ...parts,
    profiles,
    open: (row, codec, failure) => openStorage({ ...parts, indexedDB, row, codec, failure }),
    progress,
    settings,
    tab: systemSessionStorage(),
    channel: systemChannel(`atenta:${course}:session`),
  });
  const late = createStore<LateParts>(() => ({}));
  const source = (part?: CourseIndex) =>
    httpSource(new URL("course/", root).href, `index.json?v=${page.rev}`, (file) => fetch(file), part);
  const rendered = container.firstElementChild === null ? undefined : page.rev;
  const app = createApp({
    router: (pages) => <BrowserRouter basename={root.pathname}>{pages}</BrowserRouter>,
    source: source(partOnPage()),
    progress,
    settings,
    session,
    late,
    now: systemClock.now,
    afterPaint,
    rendered,
    lang: chooseLanguage((page.languages ?? "").split(" "), settings.getState().lang, navigator.languages),
  });

  // Some hosts show a page's file by its own name.
  if (location.pathname.endsWith("/index.html")) {
    const folder = location.pathname.slice(0, -"index.html".length);
    history.replaceState(history.state, "", folder + location.search + location.hash);
  }
  const whole = await app.prepare(`/${location.pathname.slice(root.pathname.length)}`);
  // What can be read is worth more than a message in its place.
  if (rendered !== undefined && !whole) {
    page.unstarted = "";
    addEventListener("online", () => location.reload(), { once: true });
    return;
  }
  const doPresses = keptPresses(document);
  // A page from a cache can be older than the course that has just arrived: then it is drawn anew.
  // As a transition, in slices: a page that is read meanwhile can be scrolled.
  if (rendered !== undefined && app.course.getState().index?.rev === rendered)
    startTransition(() => void hydrateRoot(container, app.page));
  else createRoot(container).render(app.page);
  const styled = bringStyles(document);

  session.subscribe(({ status }) => {
    if (status === "open") page.ready = "";
    else delete page.ready;
  });
  await session.begin();
  doPresses();
  startLate();

  addEventListener("pagehide", () => {
    session.stay();
    void progress.flush();
  });
  addEventListener("pageshow", () => void progress.refresh());
  document.addEventListener("visibilitychange", () => {
    void (document.visibilityState === "visible" ? progress.refresh() : progress.flush());
  });
  import.meta.hot?.on("atenta:course", () => void app.course.reload(source()));

  /** What lessons do not wait for. Without a connection it is asked for again when there is one. */
  function startLate() {
    Promise.all([import("./late-parts.ts"), styled]).then(
      ([{ createLateParts }]) => late.setState(createLateParts({ ...parts, indexedDB, session, progress, root })),
      () => addEventListener("online", startLate, { once: true }),
    );
  }
}

/** What the page brought of the root index. Our own build wrote it there. */
function partOnPage(): CourseIndex | undefined {
  const text = document.querySelector("script[data-part]")?.textContent;
  return text ? (JSON.parse(text) as CourseIndex) : undefined;
}

// The boot script marks a browser that is too old; what it can read is on the page already.
if (place !== null && page.old === undefined) void start(place);
