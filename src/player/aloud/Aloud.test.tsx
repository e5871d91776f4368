import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Block } from "../../course/types.ts";
import { prose } from "../../exercises/testing/prose.ts";
import { courseFiles, openPlayer } from "../testing.tsx";
import { words } from "./words.ts";

const said: { text: string; rate: number; onend?: () => void }[] = [];
const synthesis = Object.assign(new EventTarget(), {
  ...{ speaking: false, pending: false },
  voices: [] as Partial<SpeechSynthesisVoice>[],
  getVoices: () => synthesis.voices,
  speak(utterance: (typeof said)[number]) {
    said.push(utterance);
    synthesis.speaking = true;
  },
  cancel: () => {
    synthesis.speaking = false;
  },
  resume: () => {},
});

class Utterance {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

beforeEach(() => {
  said.length = 0;
  Object.assign(synthesis, {
    speaking: false,
    voices: [{ voiceURI: "m", name: "M", lang: "es-ES", localService: true }],
  });
  vi.stubGlobal("speechSynthesis", synthesis);
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  vi.stubGlobal("scrollBy", () => {});
});
afterEach(() => vi.unstubAllGlobals());

const blocks: readonly Block[] = [{ type: "prose", prose: prose("Mira a quien entra. Saluda.") }];
const es = words.in.es;

async function listen() {
  const user = userEvent.setup();
  const player = await openPlayer({ files: courseFiles({ one: { es: blocks, ca: blocks } }), path: "/es/work/one/" });
  const button = await screen.findByRole("button", { name: es.listen });
  await user.click(button);
  return { user, button, ...player };
}

/** Each once: React's strict mode begins twice. */
const texts = () => [...new Set(said.map(({ text }) => text))];
const endOfLine = () => {
  synthesis.speaking = false;
  act(() => said.at(-1)?.onend?.());
};

describe("Reading a lesson aloud", () => {
  it("says it sentence by sentence, shows which, and takes the focus to its own controls", async () => {
    await listen();
    const pause = await screen.findByRole("button", { name: es.pause });
    expect(pause).toHaveFocus();
    expect(texts()).toEqual(["one (es)"]);
    endOfLine();
    expect(texts()).toEqual(["one (es)", "Mira a quien entra."]);
    expect(document.querySelector("[data-aloud]")).toHaveTextContent("Mira a quien entra. Saluda.");
    endOfLine();
    endOfLine();
    expect(await screen.findByText(es.ended)).toBeInTheDocument();
    expect(document.querySelector("[data-aloud]")).toBeNull();
  });

  it("goes back and on, pauses, and keeps the pace that was chosen", async () => {
    const { user } = await listen();
    await user.click(await screen.findByRole("button", { name: es.next }));
    await waitFor(() => expect(texts().at(-1)).toBe("Mira a quien entra."));
    await user.click(screen.getByRole("button", { name: es.pause }));
    expect(synthesis.speaking).toBe(false);
    await user.selectOptions(screen.getByRole("combobox", { name: es.speed }), "1.5");
    await user.click(screen.getByRole("button", { name: es.play }));
    expect(said.at(-1)).toMatchObject({ text: "Mira a quien entra.", rate: 1.5 });
    await user.click(screen.getByRole("button", { name: es.previous }));
    await waitFor(() => expect(said.at(-1)?.text).toBe("one (es)"));
  });

  it("falls silent when it is closed or the page is left, and gives the focus back", async () => {
    const { user, button, unmount } = await listen();
    await screen.findByRole("button", { name: es.pause });
    await user.keyboard("{Escape}");
    expect(synthesis.speaking).toBe(false);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-expanded", "false");
    await user.click(button);
    await screen.findByRole("button", { name: es.pause });
    expect(synthesis.speaking).toBe(true);
    unmount();
    expect(synthesis.speaking).toBe(false);
  });

  it("falls silent in another language, which nobody has asked to hear", async () => {
    synthesis.voices.push({ voiceURI: "c", name: "C", lang: "ca-ES", localService: true });
    const { user } = await listen();
    await screen.findByRole("button", { name: es.pause });
    await user.click(screen.getByTitle("català"));
    const button = await screen.findByRole("button", { name: words.in.ca.listen });
    expect(button).toHaveAttribute("aria-expanded", "false");
    expect(synthesis.speaking).toBe(false);
    expect(texts()).toEqual(["one (es)"]);
  });

  it("waits for voices that come late, and never takes one that sends the text away", async () => {
    synthesis.voices = [{ voiceURI: "n", name: "N", lang: "es-ES", localService: false }];
    await listen();
    expect(await screen.findByText(es.looking)).toBeInTheDocument();
    expect(said).toEqual([]);
    synthesis.voices = [...synthesis.voices, { voiceURI: "m", name: "M", lang: "es-ES", localService: true }];
    act(() => void synthesis.dispatchEvent(new Event("voiceschanged")));
    await waitFor(() => expect(texts()).toEqual(["one (es)"]));
  });
});
