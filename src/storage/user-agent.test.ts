import { expect, test } from "vitest";
import { readUserAgent, SOME_APP, type UserAgent } from "./user-agent.ts";

const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const pixel = "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A; wv) AppleWebKit/537.36 (KHTML, like Gecko)";
const webview = `${pixel} Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36`;

const browsers: readonly [what: string, name: string, read: UserAgent, touches?: number][] = [
  ["Safari on an iPhone", `${iphone} Version/18.5 Mobile/15E148 Safari/604.1`, { engine: "webkit", ios: true }],
  ["Chrome on an iPhone", `${iphone} CriOS/126.0 Mobile/15E148 Safari/604.1`, { engine: "webkit", ios: true }],
  ["Firefox on an iPhone", `${iphone} FxiOS/127.0 Mobile/15E148 Safari/605.1.15`, { engine: "webkit", ios: true }],
  ["a page on an iPhone's home screen", `${iphone} Mobile/15E148`, { engine: "webkit", ios: true }],
  [
    "Safari on an iPad that calls itself a Mac",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
    { engine: "webkit", ios: true },
    5,
  ],
  [
    "Safari on a Mac",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
    { engine: "webkit", ios: false },
  ],
  [
    "Chrome on Windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
    { engine: "chromium", ios: false },
  ],
  [
    "Chrome without a window",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36",
    { engine: "chromium", ios: false },
  ],
  [
    "Chrome on Android",
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
    { engine: "chromium", ios: false },
  ],
  [
    "Samsung Internet",
    "Mozilla/5.0 (Linux; Android 13; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
    { engine: "chromium", ios: false },
  ],
  [
    "Firefox on Windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0",
    { engine: "gecko", ios: false },
  ],
  [
    "Firefox on Android",
    "Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0",
    { engine: "gecko", ios: false },
  ],
  [
    "Instagram on an iPhone",
    `${iphone} Mobile/22F76 Instagram 393.1.0.36.70 (iPhone15,3; iOS 18_5; en_US; en; scale=3.00; 1290x2796; IABMV/1; 776538208) Safari/604.1`,
    { engine: "webkit", ios: true, inApp: "Instagram" },
  ],
  [
    "Instagram on Android",
    `${webview} Instagram 330.0.0.40.92 Android (34/14; 420dpi; 1080x2209; Google; Pixel 8; es_ES)`,
    { engine: "chromium", ios: false, inApp: "Instagram" },
  ],
  [
    "Facebook on an iPhone",
    `${iphone} Mobile/15D60 [FBAN/FBIOS;FBAV/157.0.0.42.96;FBBV/90008621;FBDV/iPhone9,1;FBLC/es_ES]`,
    { engine: "webkit", ios: true, inApp: "Facebook" },
  ],
  [
    "Facebook on Android",
    `${webview} [FB_IAB/FB4A;FBAV/465.0.0.48.95;IABMV/1;]`,
    { engine: "chromium", ios: false, inApp: "Facebook" },
  ],
  [
    "Messenger on Android",
    `${webview} [FB_IAB/Orca-Android;FB_IAB/MESSENGER;FBAV/118.0.0.19.82;]`,
    { engine: "chromium", ios: false, inApp: "Messenger" },
  ],
  ["LinkedIn", `${iphone} Mobile/15E148 [LinkedInApp]/9.29.3352`, { engine: "webkit", ios: true, inApp: "LinkedIn" }],
  [
    "TikTok",
    `${iphone} Mobile/15E148 musical_ly_2023406030 JsSdk/2.0 NetType/WIFI Channel/App Store BytedanceWebview/d8a21c6`,
    { engine: "webkit", ios: true, inApp: "TikTok" },
  ],
  ["Line", `${webview} Line/14.9.0/IAB`, { engine: "chromium", ios: false, inApp: "Line" }],
  [
    "WeChat",
    `${iphone} Mobile/15E148 MicroMessenger/8.0.50(0x1800323d) NetType/WIFI Language/es`,
    { engine: "webkit", ios: true, inApp: "WeChat" },
  ],
  ["X on an iPhone", `${iphone} Mobile/15E148 Twitter for iPhone/10.48`, { engine: "webkit", ios: true, inApp: "X" }],
  ["X on Android", `${webview} TwitterAndroid`, { engine: "chromium", ios: false, inApp: "X" }],
  [
    "the Google app",
    `${iphone} GSA/322.0.641290087 Mobile/15E148 Safari/604.1`,
    { engine: "webkit", ios: true, inApp: "Google" },
  ],
  ["an app that does not say which", webview, { engine: "chromium", ios: false, inApp: SOME_APP }],
  ["something else", "curl/8.0", { engine: "other", ios: false }],
];

test.each(browsers)("%s", (_, name, read, touches) => {
  expect(readUserAgent(name, touches)).toEqual(read);
});
