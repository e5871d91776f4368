import type { ReviewExamples } from "../../example.ts";

const link = (address: string) => `Mira [esta página](${address}).\n`;
const note = (source: string) => `:::evidence{sure=medium source="${source}"}\nQuizá.\n:::\n`;

export const examples: ReviewExamples = {
  rule: "web-address",
  good: [
    link("https://example.org"),
    link("https://www.example.org:8080/una/página?con=esto#aquí"),
    link("mailto:help@example.org"),
    link("tel:900123456"),
    link("https://doi.org/10.1509/jm.15.0395"),
    note("Lo cuenta https://example.org/articles/page.htm. Otra explicación está en https://example.com/."),
    note("https://doi.org/10.1016/j.cpr.2024.102414"),
  ],
  bad: [
    ["1:6", link("http://example.org")],
    ["1:6", link("HTTP://example.org/page")],
    ["1:6", link("https://example")],
    ["1:6", link("https://doi.org/10.1509")],
    ["1:6", link("https://doi.org/jm.15.0395")],
    ["1:25", note("Un estudio, http://example.org/a")],
    ["1:25", note("Un estudio, https://example.org/a; el original, https://doi.org/10.1016/")],
  ],
};
