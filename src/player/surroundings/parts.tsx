import { Erased } from "../privacy/Erased.tsx";

/** What stands around every page and comes after the first answer can be given. */

/** In the header: what is kept for use without a connection. */
export function Sign() {
  return null;
}

/** In the header: who is here. */
export function Badge() {
  return null;
}

/** Under the header: what there is to say. */
export function Notices() {
  return <Erased />;
}

/** At the end of the page: the sign again, where the header has no room for it. */
export function Foot() {
  return null;
}
