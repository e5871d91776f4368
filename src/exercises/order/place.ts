/** Where a row stands in the list, in pixels from the list's start. */
export interface Box {
  readonly top: number;
  readonly height: number;
}

/** The place that a row takes when it is dragged so far down (or up, below 0): it passes a row at that row's middle. */
export function placeAfter(boxes: readonly Box[], from: number, distance: number): number {
  const dragged = boxes[from];
  if (dragged === undefined) return from;
  const top = dragged.top + distance;
  const bottom = top + dragged.height;
  const middle = (box: Box) => box.top + box.height / 2;
  const above = boxes.filter((box, place) => place < from && top > middle(box)).length;
  const passed = boxes.filter((box, place) => place > from && bottom > middle(box)).length;
  return above + passed;
}

/** How far each row stands from its own place while one of them is held over another place. */
export function shifts(boxes: readonly Box[], from: number, to: number, distance: number): number[] {
  const dragged = boxes[from];
  if (dragged === undefined) return boxes.map(() => 0);
  const room = dragged.height + gapOf(boxes);
  return boxes.map((_, place) => {
    if (place === from) return distance;
    if (place > from && place <= to) return -room;
    if (place < from && place >= to) return room;
    return 0;
  });
}

function gapOf([first, second]: readonly Box[]): number {
  return first && second ? second.top - first.top - first.height : 0;
}
