import type { Intent } from '../protocol/intent.ts';

/** What the module offers that wakes the chart. */
interface Waker {
  wakeEmbed(waiting: Intent[]): Promise<void>;
}

/**
 * Fetches the chart when somebody first points at the page, comes to it by the keyboard, or presses something; what is
 * pressed before the chart is there waits for it. Where it does not come, the picture stands and links lead on.
 *
 * @returns the way to wake it without anybody
 */
export function watchIntent({ dataset }: HTMLElement): () => void {
  const waiting: Intent[] = [];
  let isAsked = false;
  const fetchChart = async () => {
    const [entry = '', ...others] = (dataset.wake ?? '')
      .split(' ')
      .map((path) => new URL(path, location.href).href);
    for (const href of others)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    const { wakeEmbed } = (await import(/* @vite-ignore */ entry)) as Waker;
    await wakeEmbed(waiting);
  };
  const wake = (intent: Intent = {}) => {
    waiting.push(intent);
    if (isAsked) return;
    isAsked = true;
    fetchChart().catch(() => {
      dataset.asleep = '';
    });
  };
  document.addEventListener('pointerover', () => wake(), { once: true });
  document.addEventListener('focusin', () => wake(), { once: true });
  document.addEventListener('click', (event) => {
    if ('awake' in dataset || 'asleep' in dataset || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const pressed = (selector: string) => (event.target as Element).closest<HTMLElement>(selector)?.dataset;
    const go = pressed('[data-go]')?.go;
    const fact = pressed('.at-rest [data-fact], a[data-fact]')?.fact;
    const open = pressed('[data-open]')?.open;
    if (!go && !fact && !open) return;
    event.preventDefault();
    wake({ ...(go && { go: go === '1' ? 1 : -1 }), ...(fact && { fact }), ...(open && { open }) });
  });
  return wake;
}
