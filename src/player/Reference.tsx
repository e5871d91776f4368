import type { ComponentType } from "react";
import { splitAtAddresses } from "../base/web-address.ts";

interface ReferenceProps {
  readonly text: string;
  /** Draws an address. */
  readonly link: ComponentType<{ readonly href: string }>;
}

/** A reference as the author wrote it, with the web addresses in it as links. */
export function Reference({ text, link: Link }: ReferenceProps) {
  return splitAtAddresses(text).map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change its order
    at % 2 === 0 ? part : <Link key={at} href={part} />,
  );
}

/** `2026-11` in words. */
export function monthAndYear(month: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { year: "numeric", month: "long", timeZone: "UTC" });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
