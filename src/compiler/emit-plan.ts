import type { Brand, ExamBlueprint, Requirement, Route, TestBlueprint } from "../course/plan.ts";
import type { CourseIndex } from "../course/types.ts";
import type { CourseRecords } from "./course-records.ts";
import type { ContentInput } from "./input.ts";
import type { Manifest } from "./manifest-schema.ts";
import { requiredLessons, requirementsOf } from "./requirements.ts";

/** What `course.yaml` says of how to test: the schema's names made the course's, and never more than there is to draw from. */

type ManifestTest = NonNullable<Manifest["test"]>;

/** What a test of a module asks for; `undefined` when the course wants none, or the module has nothing to draw from. */
export function testOf({ test, pass }: Manifest, inBank: number): TestBlueprint | undefined {
  if (!test || inBank === 0) return undefined;
  return { ...limitsOf(test), items: Math.min(test.items, inBank), pass: test.pass ?? pass };
}

/** What the final exam asks for; `undefined` when the course has none, or no bank to draw from. */
export function examOf(manifest: Manifest, inBanks: number, records: CourseRecords): ExamBlueprint | undefined {
  const { exam } = manifest;
  if (!exam || inBanks === 0) return undefined;
  const { levels, "module-minimum": moduleMinimum, requires } = exam;
  const required = requirementsFor(requires ?? [], manifest, records);
  return {
    ...limitsOf(exam),
    items: Math.min(exam.items, inBanks),
    pass: exam.pass,
    ...(moduleMinimum !== undefined && { moduleMinimum }),
    ...(levels && { levels: sharesOf(levels) }),
    ...(required.length > 0 && { requires: required }),
  };
}

function limitsOf({ minutes, attempts }: Pick<ManifestTest, "minutes" | "attempts">) {
  return { ...(minutes !== undefined && { minutes }), ...(attempts !== undefined && { attempts }) };
}

function sharesOf(levels: NonNullable<NonNullable<Manifest["exam"]>["levels"]>): NonNullable<ExamBlueprint["levels"]> {
  return Object.fromEntries(Object.entries(levels).filter(([, share]) => share !== undefined));
}

/** What has to be finished before the answers of a lesson count: its module's requirements and its own, each once. */
export function lessonRequirements(lesson: string, manifest: Manifest, records: CourseRecords): Requirement[] {
  return requirementsFor(requirementsOf(lesson, manifest), manifest, records);
}

/** In the order of the course, with the ids that each lesson had before. */
function requirementsFor(named: readonly string[], manifest: Manifest, records: CourseRecords): Requirement[] {
  const [first = ""] = manifest.languages;
  return requiredLessons(named, manifest).map((id) => [id, ...(records.lesson(id, first)?.front?.value.aliases ?? [])]);
}

/** What is known of a brand's files once they have addresses. */
interface BrandFiles {
  readonly logo: (file: string) => Brand["logo"];
  readonly style: string | undefined;
}

/** What else the root index says of how the course is to be taken, and whose it is. What is not said is left out. */
export function planOf(
  { version, routes, mix, brand, languages }: Manifest,
  records: CourseRecords,
  files: BrandFiles,
): Pick<CourseIndex, "version" | "routes" | "mix" | "brand"> {
  const ways = Object.entries(routes ?? {}).map(([id, lessons]) => routeOf(id, lessons, records, languages));
  const owned = brand && brandOf(brand, files);
  return {
    ...(version !== undefined && { version }),
    ...(ways.length > 0 && { routes: ways }),
    ...(mix && mix.length > 0 && { mix }),
    ...(owned && Object.keys(owned).length > 0 && { brand: owned }),
  };
}

function routeOf(id: string, lessons: readonly string[], records: CourseRecords, languages: readonly string[]): Route {
  const titles = languages.flatMap((lang) => {
    const said = records.coursePage(lang)?.front?.value.routes?.[id];
    return said ? [[lang, { title: said.title, ...(said.summary && { summary: said.summary }) }] as const] : [];
  });
  return { id, lessons, in: Object.fromEntries(titles) };
}

function brandOf({ name, logo, signatory }: NonNullable<Manifest["brand"]>, files: BrandFiles): Brand {
  const shown = logo && files.logo(logo.file);
  return {
    ...(name !== undefined && { name }),
    ...(shown && { logo: shown }),
    ...(files.style !== undefined && { style: files.style }),
    ...(signatory && { signatory: { name: signatory.name, ...(signatory.role && { role: signatory.role }) } }),
  };
}

/** The picture of a brand, by its file, as the root index has it. */
export function logoOf(
  images: ContentInput["images"],
  addresses: ReadonlyMap<string, string>,
): (file: string) => Brand["logo"] {
  return (file) => {
    const { width, height } = images.get(file) ?? {};
    const address = addresses.get(file);
    return address && width && height ? { file: address, width, height } : undefined;
  };
}
