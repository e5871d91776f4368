import {
  MOST_SHARED,
  MOST_SHARED_BYTES,
  NAME_HEADER,
  sharedAddress,
  sharedFields,
  sharedPage,
} from "../shared-names.ts";

/** What the worker keeps shared files in. */
interface Shelf {
  put(address: string, response: Response): Promise<void>;
}

/**
 * Takes what another app hands over, lays it where the page finds it, and leads there. What was laid there before and never read
 * is left to be read with it: numbers go on from `now`, in milliseconds.
 */
export async function takeShared(
  form: Promise<FormData>,
  at: { readonly root: string; readonly lang: string; readonly now: number },
  shelf: () => Promise<Shelf>,
): Promise<Response> {
  const { root, lang, now } = at;
  const page = (said: string) => Response.redirect(`${root}${sharedPage(lang)}?${said}`, 303);
  try {
    const given = partsOf(await form);
    const open = await shelf();
    for (const [n, { name, body }] of given.entries()) {
      const headers = { [NAME_HEADER]: encodeURIComponent(name), "Content-Type": "text/plain; charset=utf-8" };
      await open.put(sharedAddress(root, now * MOST_SHARED + n), new Response(body, { headers }));
    }
    return page("shared");
  } catch {
    // A full disk, or a form that does not read: the page says so, and how else it can be opened.
    return page("unshared");
  }
}

/** Files, and what was said beside them where there are none: a link, or a text with one. */
function partsOf(form: FormData): readonly { readonly name: string; readonly body: Blob | string }[] {
  const files = form
    .getAll(sharedFields.files)
    .filter((each): each is File => typeof each !== "string" && each.size <= MOST_SHARED_BYTES)
    .slice(0, MOST_SHARED);
  const said = [sharedFields.title, sharedFields.text, sharedFields.url].map((field) => form.get(field));
  const text = said.filter((each): each is string => typeof each === "string" && each !== "").join("\n");
  if (files.length > 0 || text === "") return files.map((file) => ({ name: file.name, body: file }));
  return [{ name: "", body: text }];
}
