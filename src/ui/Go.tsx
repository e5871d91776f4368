import type { AnchorHTMLAttributes, ReactNode } from "react";
import { useLinkClickHandler } from "react-router";
import { useAddresses } from "./addresses.ts";

interface GoProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** A path below the site's root, with or without a hash. */
  readonly to: string;
  /** Open it where the learner left it. */
  readonly resume?: boolean;
  readonly children: ReactNode;
}

/** A link to a page of the site: a real relative address before and without JavaScript, the router's after. */
export function Go({ to, resume = false, children, ...rest }: GoProps) {
  const { page } = useAddresses();
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { state: resume ? { resume: true } : null });
  return (
    <a {...rest} href={page(to)} onClick={follow}>
      {children}
    </a>
  );
}
