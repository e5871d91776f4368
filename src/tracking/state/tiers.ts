/**
 * What a state holds beside completion, success, score, finished lessons, the points of every item and the best of every test, which
 * are never given up. In the order in which it is given up where there is no room:
 *
 * - `drafts`: answers that are half given, things half made, an exam that is being written;
 * - `scroll`: how far the page was scrolled;
 * - `history`: what was answered in earlier papers, to items of banks and on which days; typed words, notes, things made, and what
 *   another version of the package wrote;
 * - `details`: how sure somebody was, hints, where it was asked;
 * - `answers`: the answers themselves.
 */
export const tiers = ["drafts", "scroll", "history", "details", "answers"] as const;

export type Tier = (typeof tiers)[number];
