import type { PhrasingContent, RootContent, Table, TableCell } from "mdast";
import { checkPrompt, openBody } from "../../compiler/exercise-body.ts";
import { plainText } from "../../compiler/markdown.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import { checkTokenWords } from "../../compiler/token-words.ts";
import type { ParseContext, ParseKind } from "../parsing.ts";
import type { MatchItem, MatchRow } from "./schema.ts";

const LEAST = 2;
/** As many as there are digits to choose with. */
const MOST = 9;

/** A table of two columns, or of three with the reasons: left, right, why. */
export const parse: ParseKind<MatchItem> = (body, given) => {
  const { nodes, hints, context, sound } = openBody(body, given);
  const table = theTable(nodes, context);
  if (!table) return undefined;
  const at = nodes.indexOf(table);
  const prompt = nodes.slice(0, at);
  checkPrompt(prompt, context);
  const after = nodes.slice(at + 1).flatMap((node) => readAfter(node, context));
  const item = readTable(table, context);
  if (!item || !sound()) return undefined;
  return {
    prompt: context.prose(prompt),
    ...(after.length > 0 && { after: context.prose(after) }),
    hints,
    item,
    shape: { rows: item.rows.length, key: item.rows.map(({ key }) => key) },
  };
};

/** The one table; lists beside it would look like another answer. */
function theTable(nodes: readonly RootContent[], { problem, node }: ParseContext): Table | undefined {
  const [table, second] = nodes.filter((each) => each.type === "table");
  const list = nodes.find((each) => each.type === "list");
  const mend = "write the pairs as rows: `| left | right | why |`, under a row of names and one of dashes";
  if (!table) {
    problem(
      "answer-table",
      list ?? node,
      unexpected(list ? "list as answer" : "`match` without a table", "a table", mend),
    );
    return undefined;
  }
  if (list) {
    const instead = "write enumerations as sentences";
    problem("answer-table", list, unexpected("list beside the table of pairs", "the table alone", instead));
  }
  if (second) {
    const join = "put all pairs into one table, or make two exercises of them";
    problem("answer-tables", second, unexpected("another table", "exactly one table", join));
  }
  return table;
}

function readAfter(node: RootContent, { problem }: ParseContext): readonly RootContent[] {
  if (node.type === "blockquote") return node.children;
  if (node.type === "table" || node.type === "list") return [];
  const mend = "put it above the table, or in a block quote if it is to be shown after any answer";
  problem("after-content", node, unexpected(`${node.type} after the table`, "a block quote or `:::`", mend));
  return [];
}

function readTable(table: Table, context: ParseContext): MatchItem | undefined {
  const [head, ...rows] = table.children.map((row) => row.children);
  const columns = head?.length ?? 0;
  const { problem, prose } = context;
  if (columns !== 2 && columns !== 3) {
    const mend = "write what is on the left, what is on the right, and, if you like, why";
    const found = `table of ${columns} column${columns === 1 ? "" : "s"}`;
    problem("pair-columns", table, unexpected(found, "2 columns, or 3 with the reasons", mend));
    return undefined;
  }
  // A row with more or fewer cells is reported for every table.
  if (rows.some((cells) => cells.length !== columns)) return undefined;
  if (rows.length < LEAST || rows.length > MOST) {
    const mend = rows.length < LEAST ? "add rows" : "make two exercises of them";
    const found = `${rows.length} pair${rows.length === 1 ? "" : "s"}`;
    problem("pair-count", table, unexpected(found, `${LEAST} to ${MOST}`, mend));
  }
  for (const cells of table.children) for (const cell of cells.children) checkWords(cell, context);
  const choices = new Map<string, TableCell>();
  const left = new Map<string, number>();
  const read = rows.flatMap((cells): MatchRow[] => {
    const [one, other, why] = cells;
    if (!one || !other) return [];
    refuseAgain(one, left, context);
    checkTokenWords(other.children, problem);
    const words = wordsOf(other);
    if (!choices.has(words)) choices.set(words, other);
    const key = [...choices.keys()].indexOf(words);
    return [{ prose: prose(one.children), key, ...(why && { why: paragraph(why.children, context) }) }];
  });
  if (choices.size === 1 && rows.length >= LEAST) {
    const mend = "give at least one row another right side";
    problem("pair-same", table, unexpected("the same on the right in every row", "at least two choices", mend));
  }
  return {
    left: prose(head?.[0]?.children ?? []),
    right: prose(head?.[1]?.children ?? []),
    ...(head?.[2] && { why: prose(head[2].children) }),
    rows: read,
    choices: [...choices.values()].map((cell) => prose(cell.children)),
  };
}

/** What tells cells apart: their words, however they are spaced or capitalised. */
function wordsOf(cell: TableCell): string {
  return plainText(cell).toLowerCase().replace(/\s+/gu, " ").trim();
}

function checkWords(cell: TableCell, { problem }: ParseContext): void {
  if (wordsOf(cell) !== "") return;
  problem("pair-empty", cell, unexpected("empty cell", "its words", "fill it in, or remove the row or the column"));
}

function refuseAgain(cell: TableCell, seen: Map<string, number>, { problem }: ParseContext): void {
  const words = wordsOf(cell);
  const line = cell.position?.start.line ?? 1;
  const first = seen.get(words);
  seen.set(words, first ?? line);
  if (first === undefined || words === "") return;
  const found = `${quote(plainText(cell))} on the left again`;
  problem("pair-duplicate", cell, unexpected(found, `another than on line ${first}`, "change or remove one of them"));
}

function paragraph(children: PhrasingContent[], { prose }: ParseContext) {
  return prose([{ type: "paragraph", children }]);
}
