import { useEffect, useState } from "react";

type LessonNotes = typeof import("./LessonNotes.tsx")["LessonNotes"];

let came: LessonNotes | undefined;

/** Notes in a lesson. Their code comes after the first answer can be given; without a connection the lesson is whole without. */
export function NotesPlace() {
  const [Notes, setNotes] = useState(() => came);
  useEffect(() => {
    if (Notes !== undefined) return;
    const load = () =>
      import("./LessonNotes.tsx").then(
        ({ LessonNotes }) => {
          came = LessonNotes;
          setNotes(() => LessonNotes);
        },
        () => addEventListener("online", load, { once: true }),
      );
    void load();
    return () => removeEventListener("online", load);
  }, [Notes]);
  return Notes && <Notes />;
}
