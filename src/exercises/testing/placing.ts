import type { UserEvent } from "@testing-library/user-event";
import { loadDrag } from "../parts/useDragTo.ts";

/** What hands do with tokens and places, for the scripts in `testkit.ts`. */

/** Drags one element onto another with a mouse. jsdom lays nothing out, so it is told what lies under the pointer. */
export async function dragTo(user: UserEvent, what: HTMLElement, onto: Element): Promise<void> {
  // What follows a drag is fetched when something can be dragged; a machine with much to do is not there at once.
  await loadDrag();
  const before = document.elementFromPoint;
  HTMLElement.prototype.setPointerCapture = () => {};
  document.elementFromPoint = () => onto;
  const at = (clientY: number) => ({ target: what, coords: { clientX: 0, clientY } });
  await user.pointer([{ keys: "[MouseLeft>]", ...at(300) }, at(303), at(350), { keys: "[/MouseLeft]", ...at(360) }]);
  document.elementFromPoint = before;
}

/** Presses Tab until an element has the focus. */
export async function keysTo(user: UserEvent, element: HTMLElement): Promise<void> {
  for (let tabs = 0; tabs < 40 && document.activeElement !== element; tabs++) await user.tab();
}
