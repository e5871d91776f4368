import type { InterfaceLang } from "../../i18n/i18n.ts";
import type { Say } from "../../i18n/own-words.ts";
import { useDays } from "../useDays.ts";
import { useWordsIn } from "../useWordsIn.ts";
import type { Handed } from "./handed.ts";
import { words } from "./words.ts";

type Own = Say<typeof words.in.es>;

/** All that is said of an assignment to whoever gets it. */
export function useOut({ issued: { assignment, code }, links, course, minutes }: Handed, lang: InterfaceLang) {
  const t = useWordsIn(words, lang);
  const { day } = useDays(lang);
  const { title, trainer, due, exam, message, lessons } = assignment;
  const time = timeOf(t, minutes);
  const titleOf = course.index.about[lang]?.title ?? Object.values(course.index.about)[0]?.title ?? "";
  const until = due && day(due);
  const said = [
    t("out.asks", { course: titleOf, title }),
    t("out.size", { count: lessons.length, time }),
    ...(exam === undefined ? [] : [t("out.withTest")]),
    ...(until === undefined ? [] : [t("out.due", { day: until })]),
  ].join(" ");
  return {
    t,
    time,
    until,
    subject: t("out.subject", { title }),
    /** To paste into a chat or a mail. */
    text: [
      `${t("out.hello")}\n${said}`,
      ...(message === undefined ? [] : [message]),
      `${t("out.open")}\n${links.link}`,
      t("out.end"),
      trainer,
    ].join("\n\n"),
    /** Sentences, the address, and the code with all that it holds. */
    file: [
      t("out.fileHead", { title, trainer, course: titleOf }),
      t("out.fileHow", { address: links.page }),
      "",
      code,
      "",
    ].join("\n"),
    calendar: {
      summary: t("out.summary", { title }),
      description: [said, ...(message === undefined ? [] : [message]), links.link].join("\n\n"),
      alarm: t("out.alarm", { title }),
      url: links.link,
    },
  };
}

/** How long something takes: the words of other parts may not be there in this language. */
function timeOf(t: Own, all: number): string {
  if (all < 60) return t("time.minutes", { count: all });
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  return t(minutes === 0 ? "time.whole" : "time.hours", { hours, minutes });
}
