import type { Activity } from "./define.ts";

type Load = () => Promise<{ readonly default: Activity }>;

/** Every kind of activity, a line each. The compiler finds a kind's `parse.ts` by the same name. */
export const activityKinds = {
  "report-card": () => import("./report-card/kind.ts"),
  commitment: () => import("./commitment/kind.ts"),
  table: () => import("./table/kind.ts"),
  cycle: () => import("./cycle/kind.ts"),
  triangle: () => import("./triangle/kind.ts"),
  script: () => import("./script/kind.ts"),
} as const satisfies Record<string, Load>;

export type ActivityKind = keyof typeof activityKinds;

/** Whether a name from outside is a kind that this player has. */
export function isActivityKind(name: string): name is ActivityKind {
  return Object.hasOwn(activityKinds, name);
}
