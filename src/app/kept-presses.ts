/** What the boot script (`boot.js`) leaves on the root element: what was pressed so far, oldest first, and what listens. */
interface KeepsPresses {
  readonly pressed?: EventTarget[];
  readonly keepPress?: (event: Event) => void;
}

const TYPES = ["pointerdown", "pointerup", "click"];
/** For so long a press is waited with: later it would come as a surprise. Milliseconds. */
const LONGEST = 10_000;

/**
 * Takes over what was pressed on a page before its code had come, and goes on keeping what is pressed on exercises that cannot be answered yet. Called
 * right before the page comes alive: all other presses are React's from then on.
 *
 * @returns what does them, in the order in which they were pressed, each as soon as its control is open; to be called when the page knows its learner
 */
export function keptPresses(page: Document): () => void {
  const { pressed = [], keepPress } = page.documentElement as KeepsPresses & HTMLElement;
  const waiting = pressed.splice(0).flatMap(controlOf);
  const keep = (event: Event) => {
    keepPress?.(event);
    waiting.push(...pressed.splice(0).flatMap(controlOf).filter(isOfClosed));
  };
  for (const type of TYPES) {
    if (keepPress) removeEventListener(type, keepPress, true);
    addEventListener(type, keep, true);
  }
  return () => {
    const goOn = () => {
      for (let next = waiting[0]; next !== undefined && !isOfClosed(next); next = waiting[0]) {
        waiting.shift();
        if (next.isConnected) next.click();
      }
    };
    const watch = new MutationObserver(goOn);
    watch.observe(page.body, { subtree: true, childList: true, attributeFilter: ["disabled"] });
    setTimeout(() => {
      watch.disconnect();
      for (const type of TYPES) removeEventListener(type, keep, true);
    }, LONGEST);
    goOn();
  };
}

/** What a press on an element is meant for. Links need no code. */
function controlOf(target: EventTarget): HTMLElement[] {
  const control = target instanceof Element ? target.closest<HTMLElement>("button, label, input") : null;
  return control === null ? [] : [control];
}

/** Whether an element belongs to an exercise that cannot be answered yet. */
const isOfClosed = (element: HTMLElement) =>
  element.isConnected &&
  element.closest("[data-exercise], [data-activity]")?.querySelector("fieldset:disabled") != null;
