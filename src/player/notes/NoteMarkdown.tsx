import type { ReactNode } from "react";
import Markdown, { type Components } from "react-markdown";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { OutsideLink } from "../reference/OutsideLink.tsx";
import { words } from "./words.ts";

/** Addresses that a note may lead to: whole ones, of the web or of somebody's mail. */
const ALLOWED = /^(?:https?:\/\/[^\s/]|mailto:[^\s])/i;

/** What an address leads to, for whoever reads it before they follow it. */
function hostOf(href: string): string {
  try {
    const { protocol, host, pathname } = new URL(href);
    return protocol === "mailto:" ? pathname : host;
  } catch {
    return "";
  }
}

/** A link out of a note says where it leads; one to anywhere else is words. */
function NoteLink({ href, children }: { href?: string | undefined; children?: ReactNode }) {
  const host = href !== undefined && ALLOWED.test(href) ? hostOf(href) : "";
  if (href === undefined || host === "") return children;
  return (
    <>
      <OutsideLink href={href}>{children}</OutsideLink>
      {children === href || children === host ? null : <> ({host})</>}
    </>
  );
}

/** Pictures of other sites are not fetched: their words stand for them. */
function NotePicture({ src, alt = "" }: { src?: string | Blob | undefined; alt?: string | undefined }) {
  const t = useOwnWords(words);
  return <NoteLink href={typeof src === "string" ? src : undefined}>{alt === "" ? t("picture") : alt}</NoteLink>;
}

/** A heading in a note is none of the page's. */
function NoteHeading({ children }: { children?: ReactNode }) {
  return (
    <p>
      <strong>{children}</strong>
    </p>
  );
}

const components: Components = {
  a: ({ href, children }) => <NoteLink href={href}>{children}</NoteLink>,
  img: ({ src, alt }) => <NotePicture src={src} alt={alt} />,
  h1: NoteHeading,
  h2: NoteHeading,
  h3: NoteHeading,
  h4: NoteHeading,
  h5: NoteHeading,
  h6: NoteHeading,
};

/** Markdown that a learner wrote, or that came with somebody's copy: no HTML, no pictures, links only where they say. */
export function NoteMarkdown({ text }: { text: string }) {
  return (
    <Markdown components={components} urlTransform={(url) => (ALLOWED.test(url) ? url : "")}>
      {text}
    </Markdown>
  );
}
