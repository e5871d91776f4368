import { counted, unexpected } from "../../compiler/message.ts";
import { exercisesOf } from "../coverage.ts";
import type { ReviewRule } from "../rule.ts";

/** A module has as many questions as its test is to ask; with fewer, the test is as long as there are. */
export const testItems: ReviewRule = {
  rule: "test-items",
  check({ records, files }, report) {
    const { manifest } = records;
    const [first = ""] = manifest?.value.languages ?? [];
    const wanted = manifest?.value.test?.items;
    if (!manifest || wanted === undefined) return;
    for (const [index, { id }] of manifest.value.modules.entries()) {
      const bank = records.bank(id, first);
      // What could not be read was told, and may hold more.
      if (bank && (bank.broken || !files.has(bank.path))) continue;
      const there = bank ? exercisesOf(bank).length : 0;
      if (there >= wanted) continue;
      const expected = `${wanted} or more, as \`test.items\` asks for`;
      if (bank) {
        const otherwise = there === 0 ? "remove the file" : `ask for ${there}`;
        const mend = `write ${wanted - there} more, or ${otherwise}`;
        const message = unexpected(`bank of ${counted(there, "question")}`, expected, mend);
        report(bank.path, { line: 1, column: 1 }, message);
      } else {
        const mend = `write \`modules/${id}/bank.${first}.md\`: without it the module has no test, and the exam asks nothing of it`;
        const message = unexpected(
          "module without a bank",
          `${counted(wanted, "question")} or more in one, as \`test.items\` asks for`,
          mend,
        );
        report("course.yaml", manifest.at(["modules", index, "id"]), message);
      }
    }
  },
};
