import type { Plugin } from "vite";

/**
 * Lets a build leave out of i18next what fetches words from a server and what formats numbers and dates inside them
 * (nearly 2 kB of the first load): our words come as code, and are given what is formatted already. The library makes
 * both whether or not it is told of a server or a format. If a newer version is written otherwise, only bytes are lost.
 */
export function unusedI18n(): Plugin {
  return {
    name: "atenta:unused-i18n",
    apply: "build",
    transform: {
      filter: { id: /\/node_modules\/i18next\/.*\.js$/ },
      handler: (code) => ({ code: withoutServer(withoutFormats(code)), map: null }),
    },
  };
}

/** Without a formatter of its own; what is filled in stands as it is. */
export function withoutFormats(code: string): string {
  return code.replace("formatter = Formatter;", "formatter = undefined;");
}

/** With a connector that does what it does where no server is named: nothing, at once. */
export function withoutServer(code: string): string {
  return code.replace(
    /^class Connector extends EventEmitter \{\n[\s\S]*?^\}$/m,
    `class Connector extends EventEmitter {
  state = {};
  load(languages, namespaces, callback) {
    callback?.();
  }
  reload(languages, namespaces, callback) {
    callback?.();
  }
}`,
  );
}
