import type { Pack } from "../pack.ts";
import { LONGEST, readingsOf } from "./grade.ts";
import type { EstimateAnswer, EstimateItem } from "./schema.ts";

/** What a number is typed with; digit 0 says that nothing follows. */
const SIGNS = "0123456789,.-' ";
/** Nine signs hold any number of a scale; what stands around it, a unit, is kept where there is room. */
const MOST = 9;

/** A digit for each sign of the number. Longer ones are shortened to what they mean, the ends of long decimals are cut. */
export const pack: Pack<EstimateItem, EstimateAnswer> = {
  frame: () => ({ radices: Array.from({ length: MOST }, () => SIGNS.length + 1) }),
  write(answer, { radices }) {
    const number = shortOf(answer);
    return number === undefined ? undefined : radices.map((_, at) => SIGNS.indexOf(number.charAt(at) || "/") + 1);
  },
  read: (digits) => shownBy(digits),
  typed: (answer) => (shortOf(answer) === answer ? [] : [answer]),
  mostTyped: () => LONGEST,
  retype: (answer, [text = ""]) => (text !== "" && text.length <= LONGEST ? text : answer),
  fine: true,
};

function shownBy(digits: readonly number[]): string {
  const end = digits.indexOf(0);
  return (end < 0 ? digits : digits.slice(0, end)).map((digit) => SIGNS.charAt(digit - 1)).join("");
}

/** The number in an answer as it was typed, or as short as it can be; `undefined` where it is none that fits. */
function shortOf(answer: EstimateAnswer): string | undefined {
  const fits = (text: string) => text.length <= MOST && [...text].every((sign) => SIGNS.includes(sign));
  if (fits(answer)) return answer;
  const [value] = readingsOf(answer);
  if (value === undefined) return undefined;
  const [whole = "", decimals = ""] = String(value).split(".");
  const bare = answer.replace(/[^\d\s.,'-]/gu, "").trim();
  if (fits(bare) && readingsOf(bare)[0] === value) return bare;
  const short = decimals === "" ? whole : `${whole},${decimals}`.slice(0, Math.max(whole.length, MOST));
  return fits(short) ? short : undefined;
}
