/**
 * A host in memory for tests of the adapters: it keeps what it is told by field, sees that calls come in their order, and can be gone
 * in the ways in which hosts are. What it is told it does not judge; the strict LMS does that.
 */
export interface PlainHost {
  /** What a window would have. Its functions are those of both versions. */
  readonly api: () => object | undefined;
  /** All calls but reading ones and questions for errors: `Set cmi.exit=suspend`. */
  readonly calls: string[];
  readonly outOfOrder: string[];
  /** What a server has. */
  readonly stored: Map<string, string>;
  /** `mute`: says no to all that would be kept. `throws`: its frame is gone. `absent`: so is the object. */
  trouble: "none" | "mute" | "throws" | "absent";
  /** Fields that it refuses, with 405. */
  readonly refuses: Set<string>;
  /** It is loaded anew: another object, which has what the server has. */
  reload(): void;
}

interface HostOptions {
  readonly values?: Readonly<Record<string, string>>;
  /** It sends what has changed since it last tried, as Moodle does, also where that failed. */
  readonly onlyChanges?: boolean;
  /** It forgets what it could not keep. */
  readonly rollsBack?: boolean;
  /** It has no lists. */
  readonly bare?: boolean;
}

export function plainHost({
  values = {},
  onlyChanges = false,
  rollsBack = false,
  bare = false,
}: HostOptions = {}): PlainHost {
  const stored = new Map(Object.entries(values));
  const calls: string[] = [];
  const outOfOrder: string[] = [];
  const refuses = new Set<string>();

  const load = () => {
    let phase: "before" | "running" | "after" = "before";
    let error = "0";
    let memory = new Map(stored);
    let sent = new Map(stored);

    const when = (wanted: typeof phase, what: string) => {
      if (host.trouble === "throws") throw new Error("The frame is gone");
      error = phase === wanted ? "0" : phase === "before" ? "301" : "101";
      if (phase !== wanted) outOfOrder.push(`${what} (${phase})`);
      return phase === wanted;
    };
    const counted = (list: string) => {
      const ns = [...memory.keys()].map((field) => new RegExp(`^${list}\\.(\\d+)\\.`).exec(field)?.[1]);
      return String(new Set(ns.filter((n) => n !== undefined)).size);
    };
    const save = () => {
      const changed = onlyChanges ? [...memory].filter(([field, value]) => sent.get(field) !== value) : memory;
      sent = new Map(memory);
      if (host.trouble === "mute") {
        error = "101";
        if (rollsBack) memory = new Map(stored);
      }
      if (error === "0") for (const [field, value] of changed) stored.set(field, value);
      return String(host.trouble !== "mute");
    };
    const initialize = () => {
      calls.push("Initialize");
      if (!when("before", "Initialize")) return "false";
      phase = "running";
      memory = new Map(stored);
      sent = new Map(stored);
      return "true";
    };
    const get = (field: string) => {
      if (!when("running", `Get ${field}`)) return "";
      if (bare && /^cmi\.(?:interactions|objectives)/.test(field)) error = "401";
      else if (field.endsWith("._count")) return counted(field.slice(0, -"._count".length));
      return error === "0" ? (memory.get(field) ?? "") : "";
    };
    const set = (field: string, value: string) => {
      calls.push(`Set ${field}=${value}`);
      if (!when("running", `Set ${field}`)) return "false";
      error = refuses.has(field) ? "405" : "0";
      if (error === "0") memory.set(field, value);
      return String(error === "0");
    };
    const commit = () => {
      calls.push("Commit");
      return when("running", "Commit") ? save() : "false";
    };
    const terminate = () => {
      calls.push("Terminate");
      if (!when("running", "Terminate")) return "false";
      phase = "after";
      return save();
    };
    const all = {
      Initialize: initialize,
      Terminate: terminate,
      GetValue: get,
      SetValue: set,
      Commit: commit,
      GetLastError: () => error,
      GetErrorString: () => (error === "405" ? "Incorrect Data Type" : ""),
      GetDiagnostic: () => "",
    };
    const old = Object.entries(all).map(([name, run]) => [name === "Terminate" ? "LMSFinish" : `LMS${name}`, run]);
    return { ...all, ...Object.fromEntries(old) };
  };

  let api: object = {};
  const host: PlainHost = {
    api: () => (host.trouble === "absent" ? undefined : api),
    calls,
    outOfOrder,
    stored,
    trouble: "none",
    refuses,
    reload() {
      api = load();
    },
  };
  api = load();
  return host;
}
