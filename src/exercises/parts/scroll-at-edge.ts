/** How near to the window's edge the page begins to scroll, and how fast: pixels, and pixels a frame. */
const EDGE = 64;
const SPEED = 9;

/**
 * Scrolls the page while something is held near an edge of the window, if it was dragged that way; a press that has not
 * moved yet scrolls nothing. Called once a frame.
 *
 * @param pointerY where the pointer is, in pixels from the window's top
 * @param way how far it has come, in pixels downwards
 */
export function scrollAtEdge(pointerY: number, way: number) {
  if (pointerY < EDGE && way < 0) window.scrollBy(0, -SPEED);
  if (pointerY > window.innerHeight - EDGE && way > 0) window.scrollBy(0, SPEED);
}
