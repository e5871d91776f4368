/** How the app gets onto this device. `inside`: this is it. `prompt`: by a button of ours. The others: by hand, or not at all. */
export type InstallWay =
  | "inside"
  | "installed"
  | "prompt"
  | "apple"
  | "mac"
  | "android"
  | "desktop"
  | "firefox"
  | "embedded"
  | "none";

/** What is asked of the browser. */
export interface InstallSurroundings {
  readonly userAgent: string;
  readonly touchPoints: number;
  /** The page is shown in a window of the app's own. */
  readonly standalone: boolean;
  readonly offered: boolean;
  /** It was installed while this page was open. */
  readonly installed: boolean;
}

/** Apps that show pages in a view of their own, and what a view of Android's says of itself. */
const EMBEDDED = /\bFBA[NV]\b|Instagram|\bLine\/|LinkedInApp|Snapchat|TikTok|musical_ly|Twitter|; wv\)|\bGSA\//;

/**
 * How the app can be installed from here. Browsers tell neither whether they can nor how; what they call themselves is
 * all there is to go by, so that the words for each way also fit a browser that only resembles it.
 */
export function installWay({
  userAgent,
  touchPoints,
  standalone,
  offered,
  installed,
}: InstallSurroundings): InstallWay {
  if (standalone) return "inside";
  if (installed) return "installed";
  if (offered) return "prompt";
  if (EMBEDDED.test(userAgent)) return "embedded";
  const mac = /Macintosh/.test(userAgent);
  // An iPad calls itself a Mac; no Mac has a screen to touch.
  if (/iPhone|iPad|iPod/.test(userAgent) || (mac && touchPoints > 1)) {
    // A view in another app names no browser.
    return /Safari\//.test(userAgent) ? "apple" : "embedded";
  }
  if (/Android/.test(userAgent)) return "android";
  if (/Firefox\//.test(userAgent)) return "firefox";
  if (/Chrome\//.test(userAgent)) return "desktop";
  const safari = mac ? Number(/Version\/(\d+)/.exec(userAgent)?.[1]) : 0;
  return safari >= 17 ? "mac" : "none";
}
