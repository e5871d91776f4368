/** What tabs tell each other. As a `BroadcastChannel`: a message reaches every other end of the same name, or is lost. */
export interface Channel {
  /** `message` must be JSON. Never throws. */
  post(message: unknown): void;
  /** Returns what ends it. Messages are not trusted: another tab may run another version. */
  onMessage(listener: (message: unknown) => void): () => void;
  close(): void;
}

/** A channel that joins no one: where browsers lack one, or there is nothing to share. */
export const noChannel: Channel = { post: () => {}, onMessage: () => () => {}, close: () => {} };
