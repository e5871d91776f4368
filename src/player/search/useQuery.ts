import { useCallback, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { useAddresses } from "../../ui/addresses.ts";
import { useHowArrived } from "../shell/useArrival.ts";

/** How long nothing has been typed when the address follows, in milliseconds: browsers allow only so many changes of it. */
const REST = 400;

/**
 * What is typed. The address has it as `#q=`, so that going back finds it and a link can be passed on, and that a browser never
 * sends it: what stands before the hash is asked of the server with each reload. It has no entry of its own in the history, and
 * the router, for which the page is the same, does not know it.
 */
export function useQuery() {
  const { hash, key } = useLocation();
  const { before } = useAddresses();
  const { switched } = useHowArrived();
  const [query, setQuery] = useState(() => queryIn(hash) ?? "");
  // A hash that is followed or typed on the page itself makes no entry with a key of its own.
  const entry = key + hash;
  const [seen, setSeen] = useState(entry);
  if (seen !== entry) {
    setSeen(entry);
    // In another language the page is the same; and the hash of a place on it says nothing of what is typed.
    if (!switched && isOfQuery(hash)) setQuery(queryIn(hash) ?? "");
  }
  const latest = useRef(query);
  latest.current = query;
  const keep = useCallback(() => {
    const { history, location } = window;
    if ((queryIn(location.hash.slice(before.length)) ?? "") === latest.current) return;
    const asked = latest.current === "" ? "" : `#${new URLSearchParams({ q: latest.current })}`;
    history.replaceState(history.state, "", location.pathname + location.search + before + asked);
  }, [before]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a switch of language leaves the query, and not the address
  useEffect(() => {
    const timer = setTimeout(keep, REST);
    return () => clearTimeout(timer);
  }, [query, entry, keep]);
  return { query, setQuery, keep };
}

const queryIn = (hash: string) => new URLSearchParams(hash.slice(1)).get("q");

/** Whether a hash is of what is typed, or of nothing that is. */
const isOfQuery = (hash: string) => hash === "" || queryIn(hash) !== null;
