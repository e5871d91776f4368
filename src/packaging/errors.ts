/** Why a package cannot be made. Each has words in the command line and on the trainer's page. */
export type PackageProblem =
  /** No lesson is chosen. */
  | { readonly is: "empty" }
  | {
      readonly is: "unknown-lesson" | "unknown-language";
      readonly names: readonly string[];
      readonly known: readonly string[];
    }
  /** One file holds one language. */
  | { readonly is: "one-language" }
  /** The pass mark is no whole per cent from 1 to 100. */
  | { readonly is: "pass" }
  /** What must never be given up does not fit where the LMS keeps the state. */
  | { readonly is: "too-much"; readonly least: number; readonly room: number };

/** Thrown where a package cannot be made as it is asked for; nothing has been made then. */
export class PackageError extends Error {
  override readonly name = "PackageError";
  readonly problem: PackageProblem;

  constructor(problem: PackageProblem) {
    super(problem.is);
    this.problem = problem;
  }
}
