import { useLocation } from "react-router";
import { useWords } from "../../i18n/useWords.tsx";
import type { Issued } from "../../state/trainer/contract.ts";
import { relativeAddress } from "../../ui/address.ts";
import { langsOf, linksOf } from "../handover/hand.ts";
import { useDays } from "../useDays.ts";
import { useWordsIn } from "../useWordsIn.ts";
import { words } from "./words.ts";

/** A text that reminds people of an assignment, with its link, in the assignment's language; of one person by their name, or of all. */
export function useReminder(issued: Issued) {
  const page = useWords().lang;
  const { pathname } = useLocation();
  const { assignment } = issued;
  const [lang = page] = langsOf(assignment, [page], ["es", "ca"] as const);
  const own = useWordsIn(words, lang);
  const days = useDays(lang);
  const { title, trainer, due } = assignment;
  return {
    lang,
    remind(name?: string): string {
      const { link } = linksOf(issued, new URL(relativeAddress(pathname, "/"), window.location.href).href, lang);
      const values = { title, trainer, link, due: due === undefined ? "" : own("remind.due", { day: days.day(due) }) };
      return name === undefined ? own("remind.message", values) : own("remind.messageOne", { ...values, name });
    },
  };
}
