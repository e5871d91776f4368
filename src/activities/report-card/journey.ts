import { type ActivityJourney, changeFirst, writeAll } from "../testing/journey.ts";
import type { ReportCardSpec } from "./schema.ts";

const journey: ActivityJourney<ReportCardSpec> = { make: writeAll, change: changeFirst };

export default journey;
