import type { Assignment } from "../../assignment/assignment.ts";
import type { Issued } from "../../state/trainer/contract.ts";
import { ownPath } from "../../ui/address.ts";

/** Longer links are broken by some chats and mail programs: what is beyond goes by other ways. */
export const LONGEST_LINK = 600;

/** An assignment as links: `link` to be sent, `short` for a QR code. */
export interface Links {
  /** The page on which learners open it. */
  readonly page: string;
  readonly link: string;
  readonly short: string;
  /** Its message does not fit into the link. */
  readonly without: boolean;
}

/** The links of an assignment, on a site with this address. */
export function linksOf({ assignment, code, shortCode }: Issued, address: string, lang: string): Links {
  const page = `${address}${ownPath(lang, "assignment").slice(1)}`;
  const [long, short] = [`${page}#${code}`, `${page}#${shortCode}`];
  const without = assignment.message !== undefined && long.length > LONGEST_LINK;
  return { page, link: without ? short : long, short, without };
}

/** The languages in which it can be handed over: its own, or those of the course that the interface speaks. */
export function langsOf<Lang extends string>(
  { lang }: Pick<Assignment, "lang">,
  course: readonly string[],
  spoken: readonly Lang[],
): readonly Lang[] {
  const own = spoken.filter((each) => each === lang);
  return own.length > 0 ? own : spoken.filter((each) => course.includes(each));
}

/** A name for files about it: `encargo-quejas-y-reclamaciones.txt`. */
export function fileName(beginning: string, title: string, ending: string): string {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  return `${[beginning, ...words].join("-").slice(0, 60).replace(/-$/, "")}.${ending}`;
}
