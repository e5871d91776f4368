import type { WholeCourse } from "../usePage.ts";
import { PlanLink } from "./ExamLink.tsx";
import { planOfTest } from "./plan.ts";

/**
 * The way to a module's test, with how it stands. Nothing where it has none. Of the course it needs the root index, and of
 * the modules at least that one.
 */
export function TestLink({ course, module }: { course: WholeCourse; module: string }) {
  const plan = planOfTest(course, module);
  return plan === undefined ? null : <PlanLink plan={plan} />;
}
