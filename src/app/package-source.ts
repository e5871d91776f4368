import { embeddedSource } from "../course/embedded-source.ts";
import { REGISTER, scriptSource } from "../course/script-source.ts";
import type { CourseSource } from "../course/source.ts";
import { COURSE_ELEMENT, LAYOUT_FILE, type PackageConfig } from "../packaging/request.ts";
import type { Layout } from "../tracking/state/layout.ts";

/** Where a package's course comes from: from scripts beside the page, or from the page itself. */
export function openPackageCourse(
  { scripts }: PackageConfig,
  document: Document,
): { readonly source: CourseSource; readonly layout: () => Promise<Layout> } {
  if (scripts === undefined) {
    return {
      source: embeddedSource(document.getElementById(COURSE_ELEMENT)?.textContent ?? ""),
      layout: () => Promise.reject(new Error("One file tells nobody of its state")),
    };
  }
  const { source, register, read } = scriptSource(scripts, (address) => runScript(document, address));
  Object.assign(globalThis, { [REGISTER]: register });
  return { source, layout: () => read<Layout>(LAYOUT_FILE) };
}

/** Runs a script of the package. Rejects if it cannot be had. */
function runScript(document: Document, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} cannot be had`));
    };
    document.head.append(script);
  });
}
