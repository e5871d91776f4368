import type { WholeCourse } from "../usePage.ts";
import { SendResult } from "./send/SendResult.tsx";
import type { Mine } from "./useMine.ts";

interface SendPlaceProps {
  readonly mine: Mine;
  readonly course: WholeCourse;
}

/** Where the result of an assignment is handed over: laid open when all is done and nothing was sent. */
export function SendPlace({ mine: { accepted, assignment, standing }, course }: SendPlaceProps) {
  const opened = standing.done && accepted.sent === undefined && !accepted.left;
  return <SendResult accepted={accepted} assignment={assignment} course={course} opened={opened} />;
}
