import { useCallback, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { useHowArrived } from "../shell/useArrival.ts";

/** How long nothing has been typed when the address follows, in milliseconds: browsers allow only so many changes of it. */
const REST = 400;

/**
 * What is typed. The address has it as `?q=`, so that going back finds it and a link can be passed on; without an entry of its
 * own in the history, and unknown to the router, for which the page is the same.
 */
export function useQuery() {
  const { search, key } = useLocation();
  const { switched } = useHowArrived();
  const [query, setQuery] = useState(() => queryIn(search));
  const [seen, setSeen] = useState(key);
  if (seen !== key) {
    setSeen(key);
    // In another language the page is the same, but its address has lost it.
    if (!switched) setQuery(queryIn(search));
  }
  const latest = useRef(query);
  latest.current = query;
  const keep = useCallback(() => {
    const { history, location } = window;
    if (queryIn(location.search) === latest.current) return;
    const asked = latest.current === "" ? location.pathname : `?${new URLSearchParams({ q: latest.current })}`;
    history.replaceState(history.state, "", asked + location.hash);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a switch of language leaves the query, and not the address
  useEffect(() => {
    const timer = setTimeout(keep, REST);
    return () => clearTimeout(timer);
  }, [query, key, keep]);
  return { query, setQuery, keep };
}

const queryIn = (search: string) => new URLSearchParams(search).get("q") ?? "";
