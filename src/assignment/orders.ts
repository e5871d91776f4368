import type { LessonRef } from "../course/types.ts";

type Lesson = Pick<LessonRef, "id" | "requires">;

/**
 * What lessons wait for by the fixed orders of assignments: of each lesson those right before it. Where an order runs against what
 * the course requires, or against an assignment that stands before it here, it gives way at that place: in a circle nothing would
 * ever open.
 */
export function waitsOf(
  orders: readonly (readonly Lesson[])[],
  course: readonly Lesson[],
): Readonly<Record<string, readonly string[]>> {
  const first = new Map(course.map(({ id, requires = [] }) => [id, new Set(requires.map(([of]) => of))]));
  const waits = new Map<string, string[]>();
  for (const order of orders) {
    for (const [at, { id }] of order.entries()) {
      const before = order[at - 1]?.id;
      if (before === undefined || leadsTo(first, before, id)) continue;
      const needed = first.get(id) ?? new Set();
      if (needed.has(before)) continue;
      first.set(id, needed.add(before));
      waits.set(id, [...(waits.get(id) ?? []), before]);
    }
  }
  return Object.fromEntries(waits);
}

/** Whether one lesson has to wait for the other, by whatever stands between them. */
function leadsTo(first: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === to) return true;
    for (const each of first.get(id) ?? []) seen.add(each);
  }
  return false;
}
