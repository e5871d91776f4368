import { useEffect, useState } from "react";
import { useHref } from "react-router";

/**
 * The address of the site's root, as people may be given it. Unknown in the prerendered page and in its first render: which host
 * it lies on is known by the browser alone.
 */
export function useSiteAddress(): string | undefined {
  const root = useHref("/");
  const [address, setAddress] = useState<string>();
  useEffect(() => setAddress(new URL(root.endsWith("/") ? root : `${root}/`, window.location.href).href), [root]);
  return address;
}
