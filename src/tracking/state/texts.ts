/** What is kept as text: the kinds of `TextRecord`. Numbers that were once written keep their meaning for ever. */

/** Words that were typed into the latest answer to an item: a list. By the item's key. */
export const TYPED = 0;
/** The whole of an answer that digits do not hold. By the item's key. */
export const WHOLE = 1;
/** The latest event about a note: its `lang` and `data`. By the note's id. */
export const NOTE = 2;
/** The latest of what was made in an activity: its `lang`, `shape`, `text` and `data`. By the activity's id. */
export const MADE = 3;
/** Words that were typed, or whole answers, on a paper: by its tag and the item's key, with a dot between. */
export const PAPER_TYPED = 4;
export const PAPER_WHOLE = 5;

/** Among the drafts: a row of the drafts store, by its key. */
export const ROW = 0;
/** Among the drafts: an exam that is being written: its `exam-started`. By its id. */
export const STARTED = 1;
