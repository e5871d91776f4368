import { performance } from "node:perf_hooks";

const RUNS = 7;

/** The middle of some numbers. */
export function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The median time of a task, in milliseconds; `prepare` is not counted. */
export function median<T>(prepare: () => T, task: (prepared: T) => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const prepared = prepare();
    const start = performance.now();
    task(prepared);
    return performance.now() - start;
  });
  return middle(times);
}

/** Prints a table: a name and numbers in each row. */
export function print(title: string, head: readonly string[], rows: readonly (readonly [string, ...number[]])[]): void {
  const [first = "", ...columns] = head;
  console.log(`\n${title}`);
  console.log(first.padEnd(40) + columns.map((each) => each.padStart(16)).join(""));
  for (const [name, ...numbers] of rows) {
    console.log(name.padEnd(40) + numbers.map((each) => each.toFixed(each < 100 ? 2 : 0).padStart(16)).join(""));
  }
}
