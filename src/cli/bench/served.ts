import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { siteListener } from "../site/serve.ts";

export interface Served {
  /** Ends in `/`. */
  readonly address: string;
  end(): void;
}

/** Serves a built site as `npm start` does, at an address of its own. */
export async function served(dist: string): Promise<Served> {
  const server = createServer(siteListener(dist));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    end() {
      server.closeAllConnections();
      server.close();
    },
  };
}
