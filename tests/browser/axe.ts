import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { atRest, expect } from "./site.ts";

/** Beside them, one that axe calls experimental: words that are seen on a control are in its name (2.5.3). */
const MORE = { "label-content-name-mismatch": { enabled: true } };

/** Every rule of WCAG 2.2 at levels A and AA that axe knows, and its best practices. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Demands that axe finds nothing on the page as it is at rest, but by rules that are said not to hold there. */
export async function expectAccessible(page: Page, except: readonly string[] = []): Promise<void> {
  const off = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
  await atRest(page);
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: "tag", values: TAGS }, rules: { ...MORE, ...off } })
    .analyze();
  const problems = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${any[0]?.message ?? ""}`),
  );
  expect(problems).toEqual([]);
}

/** Sets the text as wide as 1.4.12 has readers set it. By the page's own script: a style of ours its policy would refuse. */
export function spaceOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/**
 * What is wider than its place (only the innermost is told), cut (`overflow: hidden` with more inside than is seen), or
 * so narrow that it cannot be read.
 */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = new Set<Element>();
    const cut: string[] = [];
    /** What a narrow place leaves to ears alone is clipped as `.visually-hidden` is. */
    const isForEars = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === "inset(50%)" || isForEars(element.parentElement));
    const nameOf = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const where = [left, right, width].map(Math.round).join(" ");
      return `${element.tagName} ${element.className} (${where}) ${element.textContent?.slice(0, 60)}`;
    };
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      // What is meant for ears, is drawn, scrolls by itself, or is there only to make room.
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest(".visually-hidden, svg, .table, pre")
      )
        continue;
      // A copy of a text that gives its field the height is not seen.
      if (isForEars(element) || getComputedStyle(element).visibility === "hidden") continue;
      const { right, left, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      if (right > clientWidth + 1 || left < -1) beyond.add(element);
      const { overflowX, overflowY, fontSize } = getComputedStyle(element);
      const runs = element.tagName === "P" && (element.textContent?.length ?? 0) > 20;
      if (runs && width < 4 * Number.parseFloat(fontSize)) cut.push(`too narrow to read: ${nameOf(element)}`);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      if ((overflowX === "hidden" && wide) || (overflowY === "hidden" && high)) cut.push(`cut: ${nameOf(element)}`);
    }
    const innermost = [...beyond].filter((element) => ![...element.children].some((child) => beyond.has(child)));
    const found = [...cut, ...innermost.map((element) => `beyond the edge: ${nameOf(element)}`)];
    if (scrollWidth > clientWidth) found.unshift(`the page is ${scrollWidth} px wide in ${clientWidth}`);
    return found.slice(0, 12);
  });
}

/** What is pressed and is smaller than 44 × 44 px. Links within a sentence are as high as their line. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const pressed = "button, summary, a[href], input, [role=button]";
    for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
      // A dialog that is open stands alone.
      const modal = document.querySelector("dialog[open]");
      if (!element.checkVisibility() || (modal && !modal.contains(element))) continue;
      // What is pressed in vain is no target.
      if (getComputedStyle(element).pointerEvents === "none" || element.ariaDisabled === "true") continue;
      // A field for files is for ears where its label is what is pressed.
      const ownLabel = element instanceof HTMLInputElement && element.type === "file" ? element.labels?.[0] : undefined;
      const target = element.closest("label") ?? ownLabel ?? element;
      const inSentence = element.tagName === "A" && getComputedStyle(element).display === "inline";
      const alone = element.parentElement?.textContent?.trim() === element.textContent?.trim();
      if (inSentence && !alone) continue;
      const { width, height, bottom } = target.getBoundingClientRect();
      // The skip link waits above the window.
      if (bottom < -window.scrollY) continue;
      if (width < 43.5 || height < 43.5) {
        found.push(`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    return found;
  });
}
