import { expect, test } from "vitest";
import { type InstallSurroundings, type InstallWay, installWay } from "./install-way.ts";

const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const android = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)";
const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";
const chrome = "Chrome/140.0.0.0 Safari/537.36";

const surroundings = (userAgent: string, given: Partial<InstallSurroundings> = {}): InstallSurroundings => ({
  userAgent,
  touchPoints: 0,
  standalone: false,
  offered: false,
  installed: false,
  ...given,
});

test.each<[what: string, way: InstallWay, userAgent: string, given?: Partial<InstallSurroundings>]>([
  ["a browser that offers it", "prompt", `${windows} ${chrome}`, { offered: true }],
  ["the app itself", "inside", `${windows} ${chrome}`, { standalone: true }],
  ["the app itself on an iPhone", "inside", `${iphone} Mobile/15E148`, { standalone: true, touchPoints: 5 }],
  ["a page from which it has just been installed", "installed", `${windows} ${chrome}`, { installed: true }],
  ["Safari on an iPhone", "apple", `${iphone} Version/18.5 Mobile/15E148 Safari/604.1`, { touchPoints: 5 }],
  ["Chrome on an iPhone", "apple", `${iphone} CriOS/140.0 Mobile/15E148 Safari/604.1`, { touchPoints: 5 }],
  ["an iPad that calls itself a Mac", "apple", `${mac} Version/18.5 Safari/605.1.15`, { touchPoints: 5 }],
  ["Safari on a Mac", "mac", `${mac} Version/18.5 Safari/605.1.15`],
  ["a Safari without a Dock for pages", "none", `${mac} Version/16.6 Safari/605.1.15`],
  ["Chrome on a Mac", "desktop", `${mac.replace("605.1.15", "537.36")} ${chrome}`],
  ["Edge", "desktop", `${windows} ${chrome} Edg/140.0.0.0`],
  ["Chrome on Android", "android", `${android} Chrome/140.0.0.0 Mobile Safari/537.36`],
  ["Firefox on Android", "android", "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"],
  ["Samsung Internet", "android", `${android} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`],
  ["Firefox on a desk", "firefox", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"],
  ["a view in an app on Android", "embedded", `${android.replace("8)", "8; wv)")} Version/4.0 ${chrome}`],
  ["a view in an app on an iPhone", "embedded", `${iphone} Mobile/15E148`, { touchPoints: 5 }],
  ["Instagram on an iPhone", "embedded", `${iphone} Mobile/15E148 Instagram 390.0 Safari/604.1`, { touchPoints: 5 }],
  ["a browser of which nothing is known", "none", "Lynx/2.9"],
])("From %s: %s", (_, way, userAgent, given) => {
  expect(installWay(surroundings(userAgent, given))).toBe(way);
});
