import type { CDPSession } from '@playwright/test';

/** Bytes on the wire by kind, as they are sent: compressed, and without the headers that every host sets as it likes. */
export interface Bytes {
  js: number;
  css: number;
  html: number;
  font: number;
  image: number;
  other: number;
}

export interface Traffic {
  /** What came until now, of the addresses that count; all where nothing is said. */
  bytes: (counts?: (url: string) => boolean) => Bytes;
  /** Whether nothing is under way, and nothing was for so many ms. */
  quietFor: (ms: number) => boolean;
  /** Addresses that gave no answer or a bad one. */
  failed: () => string[];
}

interface Request {
  url: string;
  kind: keyof Bytes;
  headers: number;
  wire: number;
  done: boolean;
  bad: boolean;
}

/** Listens to what a page fetches. */
export async function listenToTraffic(cdp: CDPSession): Promise<Traffic> {
  const requests = new Map<string, Request>();
  let last = Date.now();
  const touch = (id: string, change: Partial<Request>) => {
    const request = requests.get(id);
    if (request) Object.assign(request, change);
    last = Date.now();
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    if (/^(data|blob):/.test(url)) return;
    requests.set(requestId, { url, kind: 'other', headers: 0, wire: 0, done: false, bad: false });
    last = Date.now();
  });
  cdp.on('Network.responseReceived', ({ requestId, response: { mimeType, status, encodedDataLength } }) =>
    touch(requestId, { kind: kindOf(mimeType), headers: encodedDataLength, bad: status >= 400 }),
  );
  cdp.on('Network.dataReceived', ({ requestId }) => touch(requestId, {}));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    touch(requestId, { done: true, wire: encodedDataLength }),
  );
  cdp.on('Network.loadingFailed', ({ requestId }) => touch(requestId, { done: true, bad: true }));
  await cdp.send('Network.enable');
  const all = () => [...requests.values()];
  return {
    bytes: (counts = () => true) => {
      const sums: Bytes = { js: 0, css: 0, html: 0, font: 0, image: 0, other: 0 };
      for (const { url, kind, headers, wire } of all())
        if (counts(url)) sums[kind] += Math.max(0, wire - headers);
      return sums;
    },
    quietFor: (ms) => all().every(({ done }) => done) && Date.now() - last > ms,
    failed: () => all().flatMap(({ bad, url }) => (bad ? [url] : [])),
  };
}

function kindOf(mime: string): keyof Bytes {
  if (/javascript/.test(mime)) return 'js';
  if (mime === 'text/css') return 'css';
  if (mime === 'text/html') return 'html';
  if (/font/.test(mime)) return 'font';
  return mime.startsWith('image/') ? 'image' : 'other';
}
