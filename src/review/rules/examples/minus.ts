import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "minus",
  good: ["Hace −2 grados, de 2-4 personas, el servicio-beneficio y el 900-100.\n", { ca: "Covid-19, i −3.\n" }],
  bad: [
    ["1:6", "Hace -2 grados.\n"],
    ["1:6", { ca: "Són (-3) graus.\n" }],
  ],
};
