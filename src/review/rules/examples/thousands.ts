import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "thousands",
  good: [
    "Son 1200 personas y 12 500 clientes en 1994, 0,125 y 1,5; la Ley 10/2025 y el 10.1509/jm.\n",
    { ca: "Són 1200 persones, codi postal 08001, factura 42317.\n" },
  ],
  bad: [
    ["1:5", "Son 1.200 personas.\n"],
    ["1:5", "Son 12,500 clientes.\n"],
    ["1:5", { ca: "Són 12500 clients.\n" }],
    ["1:5", { ca: "Són 1.250.000 clients.\n" }],
  ],
};
