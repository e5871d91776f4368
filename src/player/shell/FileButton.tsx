import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => unknown;
}

/** A button that lets somebody choose a file of text. The browser's own field cannot say what it is for. */
export function FileButton({ label, disabled = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".txt,.json,text/plain,application/json"
        hidden
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <button className="button" type="button" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
