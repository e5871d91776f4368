import { vi } from "vitest";
import type { Profiles } from "../../profiles.ts";

/** Everything that is asked of the browser counts as a step; from the fatal one on all of them fail. */
export function breaking(fatal: number) {
  let step = 0;
  let broke = false;
  const dies = () => {
    step++;
    if (step < fatal) return;
    broke = true;
    throw new DOMException(`Step ${step}`, "UnknownError");
  };
  const spies = (["put", "add", "delete", "getAll", "get"] as const).map((method) => {
    const real = IDBObjectStore.prototype[method] as (...given: never[]) => unknown;
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      dies();
      return real.apply(this, given as never[]) as never;
    });
  });
  return {
    broke: () => broke,
    mend: () => spies.forEach((spy) => void spy.mockRestore()),
    factory: (real: IDBFactory): IDBFactory =>
      Object.assign(Object.create(real), {
        open(...given: Parameters<IDBFactory["open"]>) {
          dies();
          return real.open(...given);
        },
        deleteDatabase(name: string) {
          dies();
          return real.deleteDatabase(name);
        },
      }),
    profiles: (real: Profiles): Profiles => ({
      ...real,
      change: async (...given) => {
        dies();
        return real.change(...given);
      },
    }),
  };
}
