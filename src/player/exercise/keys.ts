import type { KeyboardEvent } from "react";

/**
 * 1–9 choose what stands at that place: views mark it with `data-digit`. Not while something is being typed, and
 * not with a modifier, which belongs to the browser.
 */
export function chooseByDigit(event: KeyboardEvent<HTMLElement>) {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
  if (event.target instanceof Element && event.target.closest(TYPING)) return;
  const control = controlAt(event.currentTarget, event.key);
  if (control === null) return;
  event.preventDefault();
  control.focus();
  // A held key must not tick and untick.
  if (!event.repeat) control.click();
}

/** A held Enter checks once: it neither goes on nor takes every hint. */
export function ignoreHeldEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key === "Enter" && event.repeat) event.preventDefault();
}

/** The control at a place, from 1. */
export function controlAt(card: HTMLElement, place: string): HTMLElement | null {
  return card.querySelector<HTMLElement>(`[data-digit="${place}"]`);
}

const TYPING = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])";
