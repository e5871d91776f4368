import { createContext, useContext } from "react";
import { useLocation } from "react-router";
import { relativeAddress } from "./address.ts";

/**
 * How addresses are written into a page. `from` is the path of the page on which they stand, below the root.
 */
export interface Addresses {
  /** Of another page: a path below the root, with or without a hash. */
  readonly page: (from: string, to: string) => string;
  /** Of a picture of the course, by its file under the course's folder. */
  readonly picture: (from: string, file: string) => string;
  /** What stands in the address bar before a page's own hash, where the page itself stands behind one. */
  readonly before: (from: string) => string;
}

const ofSite: Addresses = {
  page: relativeAddress,
  picture: (from, file) => relativeAddress(from, `/course/${file}`),
  before: () => "",
};

const AddressesContext = createContext(ofSite);

/** For whoever is no site of folders: below it, addresses are written so. */
export const AddressesProvider = AddressesContext.Provider;

/** How addresses are written on this page. */
export function useAddresses() {
  const addresses = useContext(AddressesContext);
  const { pathname } = useLocation();
  return {
    page: (to: string) => addresses.page(pathname, to),
    picture: (file: string) => addresses.picture(pathname, file),
    before: addresses.before(pathname),
  };
}

/** Addresses where every page stands behind a hash: `start.html#/es/work/first/`. */
export function hashAddresses(picture: (file: string) => string): Addresses {
  return { page: (_from, to) => `#${to}`, picture: (_from, file) => picture(file), before: (from) => `#${from}` };
}
