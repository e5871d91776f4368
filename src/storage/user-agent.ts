/**
 * What a browser's own name tells of where answers are kept. Names lie and change: nothing may be refused because of
 * one, and what is said of one says "may".
 */
export interface UserAgent {
  /** The engine: what is deleted, and when, is the same for all browsers that have it. */
  readonly engine: "webkit" | "gecko" | "chromium" | "other";
  /** An iPhone or an iPad, on which every browser but a few has Safari's engine. */
  readonly ios: boolean;
  /** The app inside which the page was opened: what is kept there belongs to the app, not to the browser. */
  readonly inApp?: string;
}

/** Apps that open links in a window of their own, as they sign themselves. The first that fits counts. */
const APPS: readonly [name: string, sign: RegExp][] = [
  ["Instagram", /\bInstagram\b/],
  ["Messenger", /\bFB\w+\/Messenger|\bMessenger(?:Lite)?ForiOS\b/i],
  ["Threads", /\bBarcelona \d/],
  ["Facebook", /\bFB(?:AN|AV|_IAB|IOS)\b|\bFB4A\b/],
  ["LinkedIn", /\bLinkedInApp\b/],
  ["TikTok", /musical_ly|\bTikTok\b|Bytedance|\btrill_/i],
  ["Line", /\bLine\/\d/],
  ["WeChat", /\bMicroMessenger\//],
  ["X", /\bTwitter(?: for |Android|\/)/],
  ["Pinterest", /\[Pinterest\/|\bPinterest\//],
  ["Snapchat", /\bSnapchat\b/],
  ["Telegram", /\bTelegram-Android\//],
  // The search app, and Gmail where it opens links itself.
  ["Google", /\bGSA\//],
  ["Gmail", /\bGmail\//],
];

/** Reads a browser's name. `touches`: of `navigator.maxTouchPoints`, since an iPad gives itself out for a Mac. */
export function readUserAgent(name: string, touches = 0): UserAgent {
  const ios = /\b(?:iPhone|iPad|iPod)\b/.test(name) || (/\bMacintosh\b/.test(name) && touches > 1);
  const inApp = APPS.find(([, sign]) => sign.test(name))?.[0] ?? unnamedApp(name, ios);
  return { engine: engineOf(name, ios), ios, ...(inApp !== undefined && { inApp }) };
}

/** Of a window inside an app that does not say which. */
export const SOME_APP = "";

function unnamedApp(name: string, ios: boolean): string | undefined {
  // Android marks its own; on iOS a window inside an app leaves out what browsers end with, but so does an installed page.
  return !ios && /;\s*wv\)/.test(name) ? SOME_APP : undefined;
}

function engineOf(name: string, ios: boolean): UserAgent["engine"] {
  if (ios) return "webkit";
  if (/\b(?:Firefox|Gecko)\/\d/.test(name)) return "gecko";
  if (/Chrom(?:e|ium)\/\d/.test(name)) return "chromium";
  return /\bAppleWebKit\//.test(name) ? "webkit" : "other";
}
