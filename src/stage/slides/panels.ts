import type { Talk } from './talk.ts';

/** What lies over the sheet on demand; each has its code fetched when first asked for. */
export type PanelName = 'overview' | 'find' | 'cited' | 'help';

/** Opens a panel over the sheet; `closed` is called once, however it closes. Returns the way to close it. */
export type OpenPanel = (talk: Talk, closed: () => void) => () => void;

/** The panels of a talk: at most one is open. */
export interface Panels {
  /** Opens a panel, or closes it where it is open. */
  toggle(name: PanelName): void;
  /** Closes what is open; false when nothing was. */
  close(): boolean;
}

/** Each panel is a folder with its way to open it. */
const folders = import.meta.glob<{ open: OpenPanel }>('./*/open.ts');

/** Makes the panels work. A panel whose code does not come is told in words. */
export function panels(talk: Talk): Panels {
  let now: { name: PanelName; close(): void } | null = null;
  let asked = 0;
  const close = () => {
    asked++;
    const was = now;
    now = null;
    was?.close();
    return was !== null;
  };
  const open = async (name: PanelName) => {
    const mine = ++asked;
    try {
      const module = await folders[`./${name}/open.ts`]?.();
      if (!module || mine !== asked) return;
      const shut = module.open(talk, () => {
        if (now?.close === shut) now = null;
      });
      now = { name, close: shut };
    } catch {
      talk.tell(talk.labels.lost);
    }
  };
  return {
    close,
    toggle(name) {
      const same = now?.name === name;
      close();
      if (!same) void open(name);
    },
  };
}
