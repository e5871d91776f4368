import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Edition, Receiving } from "../../state/edition.ts";
import { saveFile } from "../shell/save-file.ts";
import { courseFiles } from "../testing.tsx";
import { words } from "./privacy-words.ts";
import { openPackagePlayer, platformTwin } from "./testing.tsx";

vi.mock("../shell/save-file.ts", () => ({ saveFile: vi.fn() }));

type Rows = ReturnType<Receiving["rows"]["getState"]>;
type Row = Rows[number];

const { es, ca } = words.in;
const files = courseFiles({ first: { es: [], ca: [] } });

const row = (n: number, verb: string, more: Partial<Row> = {}, about: Partial<Row["statement"]> = {}): Row => ({
  id: `id-${n}`,
  at: Date.UTC(2026, 10, 23, 10, 0, n),
  how: "delivered",
  statement: {
    id: `id-${n}`,
    actor: { account: { homePage: "https://lms.example", name: "7" } },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: { id: "https://lms.example/au" },
    timestamp: "2026-11-23T10:00:00.000Z",
    ...about,
  },
  ...more,
});
const asked = { id: "urn:x", definition: { name: { es: "¿Qué haces primero?" } } };

async function open(rows: Rows, lang = "es") {
  const store = createStore(() => ({ rows }));
  const receiver: Receiving = {
    name: "lrs.example:8443",
    rows: { getState: () => store.getState().rows, subscribe: store.subscribe },
  };
  const edition: Edition = { kind: "lms", platform: platformTwin().platform, receiver };
  await openPackagePlayer({ files, path: `/${lang}/privacy/`, edition });
  return { set: (next: Rows) => act(async () => store.setState({ rows: next })) };
}

describe("what was sent", () => {
  test("says who receives it, how much has arrived, and each thing in plain words with what is sent word by word", async () => {
    const { set } = await open([
      row(3, "answered", { how: "waiting" }, { object: asked, result: { success: false, score: { scaled: 0.5 } } }),
      row(
        2,
        "completed",
        {},
        { object: { id: "urn:l", definition: { type: "http://adlnet.gov/expapi/activities/lesson" } } },
      ),
      row(1, "initialized", { how: "refused", why: { status: 400, text: "no verb here" } }),
    ]);
    expect(await screen.findByText(/lrs\.example:8443/)).toBeVisible();
    expect(screen.getByText("Recibido: 1. En espera: 1. No aceptado: 1.")).toBeVisible();
    const list = screen.getByRole("heading", { name: es.outgoing.title }).closest("section") as HTMLElement;
    const items = within(list).getAllByRole("listitem");
    expect(items[0]).toHaveTextContent(/Respuesta · ¿Qué haces primero\? · no del todo · 50\s%/);
    expect(items[1]).toHaveTextContent(es.outgoing.verbs.lesson);
    expect(items[2]).toHaveTextContent("Motivo: no verb here");
    await userEvent.click(within(items[0] as HTMLElement).getByText(es.outgoing.raw));
    expect(within(items[0] as HTMLElement).getByText(/"scaled": 0.5/)).toBeVisible();
    await set([]);
    expect(screen.getByText("Recibido: 0. En espera: 0. No aceptado: 0.")).toBeVisible();
  });

  test("shows the latest of many, and gives all of them as a file", async () => {
    const rows = Array.from({ length: 31 }, (_, n) => row(31 - n, "answered", {}, { object: asked }));
    await open(rows, "ca");
    const list = (await screen.findByRole("heading", { name: ca.outgoing.title })).closest("section") as HTMLElement;
    expect(within(list).getAllByRole("listitem")).toHaveLength(30);
    await userEvent.click(screen.getByRole("button", { name: ca.outgoing.save }));
    const [name = "", text = ""] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect(name).toBe("statements.json");
    expect(JSON.parse(text)).toHaveLength(31);
  });
});
