import type { Pack } from "../pack.ts";
import type { OrderAnswer, OrderItem } from "./schema.ts";

/** A permutation by its Lehmer code: each digit says which of the parts that are left comes next. */
export const pack: Pack<OrderItem, OrderAnswer> = {
  frame: ([{ parts }]) => ({ radices: parts.map((_, place) => parts.length - place) }),
  write(answer, { radices }) {
    const left = radices.map((_, part) => part);
    const digits = answer.map((part) => {
      const place = left.indexOf(part);
      left.splice(place, 1);
      return place;
    });
    return digits.length === radices.length && !digits.includes(-1) ? digits : undefined;
  },
  read(digits) {
    const left = digits.map((_, part) => part);
    return digits.flatMap((digit) => left.splice(digit, 1));
  },
};
