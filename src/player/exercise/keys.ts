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
  // A held key must not tick and untick, nor go on with what its first press has brought.
  if (event.repeat) return;
  control.focus();
  control.click();
}

/** A held Enter checks once: it neither goes on nor takes every hint. */
export function ignoreHeldEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key === "Enter" && event.repeat) event.preventDefault();
}

/** Puts the focus where a new try begins. */
export function focusFirst(card: HTMLElement) {
  card.querySelector<HTMLElement>('[data-begin], [data-digit="1"]')?.focus();
}

/** The control at a place, from 1. */
function controlAt(card: HTMLElement, place: string): HTMLElement | null {
  return card.querySelector<HTMLElement>(`[data-digit="${place}"]`);
}

const TYPING = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])";
