/** What some browsers know of the connection. */
export interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

export interface ConnectionNews extends Connection {
  addEventListener?(name: "change", listener: () => void): void;
}

/** Whether every byte costs money or patience. What says nothing of itself (Safari, Firefox) is taken for free. */
export function isMetered(connection: Connection | undefined): boolean {
  if (connection === undefined) return false;
  const { saveData, effectiveType = "", type } = connection;
  return saveData === true || type === "cellular" || /^(slow-2g|2g|3g)$/.test(effectiveType);
}
