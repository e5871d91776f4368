/**
 * The language that greets someone: the one they chose, else the first of their browser's languages that the course
 * has (`ca-ES` counts as `ca`), else the course's first.
 */
export function chooseLanguage(
  course: readonly string[],
  chosen: string | undefined,
  browser: readonly string[],
): string {
  const wanted = [chosen, ...browser.flatMap((tag) => [tag, tag.split("-")[0]])];
  return wanted.find((lang) => lang !== undefined && course.includes(lang)) ?? course[0] ?? "";
}
