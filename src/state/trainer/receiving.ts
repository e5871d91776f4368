import type { OpenedResult } from "../../assignment/sealed-result.ts";
import { erasedUntil, isSame, joinRow, withDetails } from "../../storage/trainer/join.ts";
import type { Change, ReceivedRow, Rows } from "../../storage/trainer/rows.ts";
import type { Verdict } from "./contract.ts";
import { personIn } from "./people.ts";

/** How far ahead of this device's clock a result may be dated: somebody may be a day off, or across the date line. */
export const AHEAD = 24 * 3_600_000;

type Unnamed<Each> = Each extends unknown ? Omit<Each, "name"> : never;

/** What is to be said of a result, and the row to write, if there is one. */
export interface Received {
  readonly verdict: Unnamed<Verdict>;
  readonly change?: Change;
}

/** What becomes of a result that was opened, beside what is there. */
export function receive(
  rows: Rows,
  { result, device }: Pick<OpenedResult, "result" | "device">,
  now: number,
): Received {
  const { assignment, person, name: who } = result;
  if (result.at > now + AHEAD) return { verdict: { is: "ahead", who, assignment, at: result.at } };
  const whose = `${assignment}/${person}`;
  const id = `${whose}/${device}`;
  const says = (is: "added" | "updated" | "completed" | "repeated" | "older" | "erased") => ({
    is,
    assignment,
    person,
    who,
  });
  if (result.at <= erasedUntil(rows, id)) return { verdict: says("erased") };

  const before = rows.received.get(id);
  const { counts, devices } = personIn(rows, whose);
  // Of two devices in the same moment the first is still the first.
  const firstAt = Math.max(now, ...devices.filter((each) => each !== before).map((each) => each.firstAt + 1));
  const fresh: ReceivedRow = { v: 1, device, result, firstAt, receivedAt: now };
  const after = joinRow("received", before, fresh);
  const isTheirs = counts === undefined || counts.device === device;
  // What another device made before the trainer decided is settled.
  if (!isTheirs && result.at <= (counts.settledAt ?? -1)) return { verdict: says("older") };

  const change: Change = { kind: "received", id, value: after };
  if (before !== undefined && isNothingNew(before, after)) {
    return {
      verdict: says(
        [before.result, before.detailed].some((each) => each && isSame(each, result)) ? "repeated" : "older",
      ),
    };
  }
  if (!isTheirs) return { verdict: { is: "kept-apart", because: "device", who, assignment }, change };
  if (!rows.issued.has(assignment))
    return { verdict: { is: "kept-apart", because: "unknown", who, assignment }, change };
  if (before === undefined) return { verdict: says("added"), change };
  return { verdict: says(result.at > before.result.at ? "updated" : "completed"), change };
}

function isNothingNew(before: ReceivedRow, after: ReceivedRow): boolean {
  const [was, is] = [withDetails(before), withDetails(after)];
  const sameDetails = was.length === is.length && was.every((each, at) => isSame(each, is[at] ?? each));
  return isSame(before.result, after.result) && sameDetails;
}
