import { useEffect, useState } from "react";

/** Says aloud, politely, what has begun or ended. It stands there before there is anything to say, or nobody would hear it. */
export function Said({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(text), [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
