import { Component, memo, type ReactNode, startTransition, useEffect, useState } from "react";
import { isReadable, paragraphsOf, plainParagraphs } from "./plain.ts";

type Markdown = typeof import("./NoteMarkdown.tsx")["NoteMarkdown"];

let came: Markdown | undefined;

/** The words of a note. The code that reads Markdown is fetched where there is any; until then they are shown as typed. */
export const NoteText = memo(function NoteText({ text }: { text: string }) {
  const plain = plainParagraphs(text);
  if (plain !== undefined) return <Typed paragraphs={plain} />;
  const typed = <Typed paragraphs={paragraphsOf(text)} />;
  return isReadable(text) ? <Read text={text} typed={typed} /> : typed;
});

function Typed({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <div className="prose">
      {paragraphs.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
        <p key={at}>{each}</p>
      ))}
    </div>
  );
}

function Read({ text, typed }: { text: string; typed: ReactNode }) {
  const [Markdown, setMarkdown] = useState(() => came);
  useEffect(() => {
    if (Markdown !== undefined) return;
    let current = true;
    const ask = () =>
      import("./NoteMarkdown.tsx").then(
        ({ NoteMarkdown }) => {
          came = NoteMarkdown;
          // Of hundreds at once, each as there is time.
          if (current) startTransition(() => setMarkdown(() => NoteMarkdown));
        },
        () => current && addEventListener("online", ask, { once: true }),
      );
    void ask();
    return () => {
      current = false;
      removeEventListener("online", ask);
    };
  }, [Markdown]);
  if (Markdown === undefined) return typed;
  return (
    <Safe key={text} instead={typed}>
      <div className="prose">
        <Markdown text={text} />
      </div>
    </Safe>
  );
}

/** A text that cannot be drawn is shown as it was typed, and takes nothing else with it. */
class Safe extends Component<{ readonly instead: ReactNode; readonly children: ReactNode }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
