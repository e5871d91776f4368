import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, test, vi } from "vitest";
import { createI18n } from "../../i18n/i18n.ts";
import { WordsLang } from "../../i18n/useWords.tsx";
import type { Gone, Health, HealthReport, Recovered } from "../../state/health.ts";
import { BackupReminder } from "./BackupReminder.tsx";
import { HealthSection } from "./HealthSection.tsx";
import { RecoveryNotice } from "./RecoveryNotice.tsx";
import { ca } from "./words.ca.ts";
import { es } from "./words.es.ts";

const whole: HealthReport = {
  findings: [
    { id: "evictable", rank: "note", remedies: ["persist"] },
    { id: "copyOld", rank: "note", remedies: ["copy"], values: { count: 2, days: 3 } },
    { id: "kept", rank: "good", remedies: [] },
  ],
  usage: 5_000_000,
  quota: 2_000_000_000,
};

function twin(given: Partial<Health> = {}, report: HealthReport = whole) {
  let recovered: Recovered | undefined;
  let gone: Gone | undefined;
  const health: Health = {
    look: async () => report,
    persist: async () => true,
    saved: () => {},
    end: () => {},
    putOff: vi.fn(async () => {}),
    gone: () => gone,
    forget: vi.fn(() => {
      gone = undefined;
    }),
    rescue: async () => ({ events: [], unreadable: 0 }),
    recover: async () => {
      recovered = { events: 24, unreadable: 1 };
      return recovered;
    },
    canRecover: () => true,
    recovered: () => recovered,
    acknowledge: () => {
      recovered = undefined;
    },
    ...given,
  };
  return {
    health,
    lose: (what: Gone) => {
      gone = what;
    },
  };
}

async function draw(node: React.ReactNode, lang: "es" | "ca" = "es") {
  const view = render(
    <MemoryRouter initialEntries={[`/${lang}/`]}>
      <WordsLang words={createI18n()} lang={lang}>
        {node}
      </WordsLang>
    </MemoryRouter>,
  );
  await act(async () => {});
  return view;
}

const nothing = () => {};
const button = (name: string) => screen.getByRole("button", { name });

test.each([
  ["es", es, "Última copia: hace 3 días", "2,0 GB"],
  ["ca", ca, "Última còpia: fa 3 dies", "2,0 GB"],
] as const)(
  "the section lists what there is to say, with what can be done and the room that is used (%s)",
  async (lang, words, copied, quota) => {
    const onCopy = vi.fn();
    await draw(<HealthSection health={twin().health} stamp={0} onCopy={onCopy} onRecover={nothing} />, lang);
    expect(screen.getByRole("heading", { level: 2, name: words.title })).toBeVisible();
    const titles = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(titles).toEqual([words.is.evictable.title, copied, words.is.kept.title]);
    const second = screen.getAllByRole("listitem")[1] as HTMLElement;
    await userEvent.click(within(second).getByRole("button", { name: words.copy }));
    expect(onCopy).toHaveBeenCalledOnce();
    expect(screen.getByText((text) => text.replace(/\s/g, " ").includes(quota))).toBeVisible();
  },
);

test.each([
  [true, es.granted],
  [false, es.denied],
])("what the browser answers when it is asked to keep everything is said (%s)", async (granted, said) => {
  const persist = vi.fn(async () => granted);
  await draw(<HealthSection health={twin({ persist }).health} stamp={0} onCopy={nothing} onRecover={nothing} />);
  await userEvent.click(button(es.persist));
  expect(persist).toHaveBeenCalledOnce();
  expect(screen.getByRole("status")).toHaveTextContent(said);
});

test("every finding has words in both languages, and the way to install leads to it", async () => {
  const all = Object.keys(es.is) as (keyof typeof es.is)[];
  const findings = all.map((id) => ({
    id,
    rank: "risk" as const,
    remedies: id === "week" ? (["install"] as const) : [],
    values: { count: 2, days: 1, app: "Instagram" },
  }));
  for (const lang of ["es", "ca"] as const) {
    const { unmount } = await draw(
      <HealthSection health={twin({}, { findings }).health} stamp={0} onCopy={nothing} onRecover={nothing} />,
      lang,
    );
    expect(screen.getByRole("list")).not.toHaveTextContent(/\{\{|\bis\./);
    const words = lang === "es" ? es : ca;
    expect(screen.getByRole("link", { name: words.install })).toHaveAttribute("href", "#offline");
    unmount();
  }
});

test.each([
  [{ answers: 24, made: 0 }, "Tienes 24 respuestas solo en este navegador."],
  [{ answers: 0, made: 1 }, "Tienes 1 trabajo tuyo solo en este navegador."],
  [{ answers: 1, made: 2 }, "Tienes 1 respuesta y 2 trabajos tuyos solo en este navegador."],
])("a reminder says how much is nowhere else: %o", async (reminder, said) => {
  const { health } = twin({}, { ...whole, reminder });
  await draw(<BackupReminder health={health} stamp={0} onCopy={nothing} />);
  expect(screen.getByRole("region", { name: es.reminder.title })).toHaveTextContent(said);
});

test("a reminder goes when a copy has been taken, or when it is put off, which is noted; without a reason there is none", async () => {
  const { health } = twin({}, { ...whole, reminder: { answers: 24, made: 0 } });
  const onCopy = vi.fn();
  const { unmount } = await draw(<BackupReminder health={health} stamp={0} onCopy={onCopy} />);
  await userEvent.click(button(es.copy));
  expect(onCopy).toHaveBeenCalledOnce();
  expect(screen.queryByRole("region")).toBeNull();
  unmount();
  await draw(<BackupReminder health={health} stamp={0} onCopy={onCopy} />);
  await userEvent.click(button(es.reminder.later));
  expect(health.putOff).toHaveBeenCalledOnce();
  expect(screen.queryByRole("region")).toBeNull();
  await draw(<BackupReminder health={twin().health} stamp={0} onCopy={onCopy} />);
  expect(screen.queryByRole("region")).toBeNull();
});

/** The notice, and all that it can ask for. */
function notice(health: Health, storage: "corrupt" | "newer" | "full" | "durable", given: object = {}) {
  const can = {
    onCopy: vi.fn(),
    onSave: vi.fn(() => 7),
    reopen: vi.fn(async () => {}),
    retry: vi.fn(async () => false),
    reload: vi.fn(),
    ...given,
  };
  return { can, node: <RecoveryNotice health={health} storage={storage} {...can} /> };
}

test("a damaged database: what can be read is kept anew, opened, and the learner told how much it was and what is missing", async () => {
  const { health } = twin();
  const { can, node } = notice(health, "corrupt");
  await draw(node);
  await userEvent.click(button(es.trouble.corrupt.recover));
  expect(can.reopen).toHaveBeenCalledOnce();
  const card = screen.getByRole("dialog", { name: es.trouble.recovered.title });
  expect(card).toHaveTextContent("24 registros");
  expect(card).toHaveTextContent(es.trouble.recovered.lost_one);
  await userEvent.click(button(es.trouble.saveAgain));
  expect(can.onCopy).toHaveBeenCalledOnce();
  await userEvent.click(button(es.trouble.close));
  expect(health.recovered()).toBeUndefined();
});

test("a damaged database that cannot be helped: it says so, and goes on offering the copy", async () => {
  const { node } = notice(twin({ recover: () => Promise.reject(new Error("no")) }).health, "corrupt");
  const { unmount } = await draw(node);
  await userEvent.click(button(es.trouble.corrupt.recover));
  expect(within(screen.getByRole("region")).getByRole("status")).toHaveTextContent(es.trouble.corrupt.failed);
  expect(button(es.copy)).toBeVisible();
  unmount();
  await draw(notice(twin({ canRecover: () => false }).health, "corrupt").node);
  expect(screen.queryByRole("button", { name: es.trouble.corrupt.recover })).toBeNull();
  expect(screen.getByText(es.trouble.corrupt.alone)).toBeVisible();
});

test("a newer database: its events are handed over with those of the page, and reloading is offered", async () => {
  const event = { id: "1", v: 1, type: "noted", at: 1 };
  const { can, node } = notice(twin({ rescue: async () => ({ events: [event], unreadable: 2 }) }).health, "newer");
  await draw(node);
  await userEvent.click(button(es.trouble.newer.save));
  expect(can.onSave).toHaveBeenCalledExactlyOnceWith([event]);
  expect(within(screen.getByRole("region")).getByRole("status")).toHaveTextContent("7 registros");
  expect(within(screen.getByRole("region")).getByRole("status")).toHaveTextContent(
    "2 registros no se han podido leer.",
  );
  await userEvent.click(button(es.trouble.newer.reload));
  expect(can.reload).toHaveBeenCalledOnce();
});

test("no room: the other language's course can go, and then it is tried again by itself", async () => {
  const order: string[] = [];
  const other = {
    lang: "ca",
    bytes: 12_000_000,
    remove: async () => {
      order.push("removed");
    },
  };
  const retry = vi.fn(async () => {
    order.push("tried");
    return false;
  });
  await draw(notice(twin().health, "full", { other, retry }).node);
  expect(screen.getByText(/12,0\sMB/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /catalán/ }));
  expect(order).toEqual(["removed", "tried"]);
  expect(within(screen.getByRole("region")).getByRole("status")).toHaveTextContent(es.trouble.full.still);
  await userEvent.click(button(es.trouble.full.retry));
  expect(retry).toHaveBeenCalledTimes(2);
  await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
  expect(retry).toHaveBeenCalledTimes(3);
});

test("what was kept and is gone: it is told with its day, the way to a copy is shown, and once read it stays away", async () => {
  const { health, lose } = twin();
  lose({ profile: "ana", events: 24, at: Date.UTC(2026, 4, 3, 12), left: 0 });
  const { can, node } = notice(health, "durable");
  await draw(node);
  const card = screen.getByRole("region", { name: es.trouble.cleared.title });
  expect(card).toHaveTextContent("3 de mayo de 2026");
  expect(card).toHaveTextContent("24 registros");
  expect(screen.getByRole("link", { name: es.trouble.cleared.load })).toHaveAttribute("href", "settings/#data");
  await userEvent.click(button(es.trouble.close));
  expect(health.forget).toHaveBeenCalledExactlyOnceWith("ana");
  expect(screen.queryByRole("region")).toBeNull();
  expect(can.onCopy).not.toHaveBeenCalled();
});

test("where all is well there is nothing to say", async () => {
  await draw(notice(twin().health, "durable").node);
  expect(screen.queryByRole("region")).toBeNull();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("what appears by itself is heard, without the focus being taken away", async () => {
  await draw(notice(twin().health, "full").node);
  expect(screen.getAllByRole("status")[0]).toHaveTextContent(es.trouble.full.title);
  expect(document.body).toHaveFocus();
});
