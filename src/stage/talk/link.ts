import { readMessage, type Message } from './messages.ts';

/** The way between the windows of a talk. */
export interface Link {
  post(message: Message): void;
  /** Calls back for every message of our shape; returns the way to stop. */
  on(listener: (message: Message) => void): () => void;
  close(): void;
}

const CHANNEL = 'one-minute-talk';

/** Opens the way to the other windows of this browser; null where the browser has none, or refuses it with all storage. */
export function openLink(): Link | null {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
  const listeners = new Set<(message: Message) => void>();
  channel.addEventListener('message', ({ data }) => {
    const message = readMessage(data);
    if (message) for (const listener of [...listeners]) listener(message);
  });
  return {
    post: (message) => channel.postMessage(message),
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}

/** A new id for a talk or a window. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
