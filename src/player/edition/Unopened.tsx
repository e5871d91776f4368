import { interfaceLang } from "../../i18n/i18n.ts";
import frame from "../shell/Frame.module.css";
import message from "../shell/Message.module.css";
import { words } from "./words.ts";

interface UnopenedProps {
  /** Languages of the package, the one to speak first. */
  readonly languages: readonly string[];
  readonly kind: "lms" | "file";
  readonly onRetry: () => void;
}

/** All that there is of a package whose own files did not come: it stands alone, without a course or a frame. */
export function Unopened({ languages, kind, onRetry }: UnopenedProps) {
  const { unopened: said } = words.in[interfaceLang(languages[0] ?? "", languages)];
  return (
    <main className={frame.main}>
      <div className={message.message} role="alert">
        <h1>{said.title}</h1>
        <p>{said[kind]}</p>
        <p>
          <button className="button button-primary" type="button" onClick={onRetry}>
            {said.retry}
          </button>
        </p>
      </div>
    </main>
  );
}
