import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageLang } from '#facts/types.ts';
import type { Kind } from './options.ts';

/** A file that can be downloaded, as `/downloads/index.json` names it. */
export interface Download {
  name: string;
  kind: Kind;
  lang: PageLang;
  bytes: number;
  sha256: string;
}

/** What `/downloads/index.json` holds. */
export interface Downloads {
  /** The edition of the site that the files were made from. */
  version: string;
  files: Download[];
}

const INDEX = 'index.json';
const endings: Record<Kind, string> = {
  article: '-article.pdf',
  pdf: '.pdf',
  notes: '-notes.pdf',
  html: '.html',
  pptx: '.pptx',
};

/** What a download is called. */
export const nameOf = (kind: Kind, lang: PageLang): string => `one-minute-${lang}${endings[kind]}`;

/** The folder of downloads: a file stands in it whole or not at all, and its list names what stands in it. */
export class Folder {
  readonly #path: string;

  /** Makes the folder where there is none. */
  constructor(path: string) {
    this.#path = path;
    mkdirSync(path, { recursive: true });
  }

  /** Takes a file away, so that an older one never stands in for one that failed. */
  clear(name: string): void {
    rmSync(join(this.#path, name), { force: true });
  }

  /** Writes a file beside its place and moves it there once it is whole. */
  put(name: string, content: Buffer | string): void {
    const draft = join(this.#path, `.${name}.${process.pid}`);
    try {
      writeFileSync(draft, content);
      renameSync(draft, join(this.#path, name));
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Lists the files that are there and belong to this edition; those of another are taken away. */
  list(version: string, made: readonly Download[]): void {
    const earlier = this.#listed();
    const kept = earlier.files.filter(
      (file) =>
        earlier.version === version &&
        !made.some(({ name }) => name === file.name) &&
        existsSync(join(this.#path, file.name)) &&
        sha256(readFileSync(join(this.#path, file.name))) === file.sha256,
    );
    const files = [...made, ...kept].sort((a, b) => (`${a.lang} ${a.name}` < `${b.lang} ${b.name}` ? -1 : 1));
    for (const { name } of earlier.files) if (!files.some((file) => file.name === name)) this.clear(name);
    this.put(INDEX, `${JSON.stringify({ version, files }, null, 2)}\n`);
  }

  #listed(): Downloads {
    const path = join(this.#path, INDEX);
    if (!existsSync(path)) return { version: '', files: [] };
    return JSON.parse(readFileSync(path, 'utf8')) as Downloads;
  }
}

/** What the list says of a file. */
export const described = (kind: Kind, lang: PageLang, content: Buffer): Download => ({
  name: nameOf(kind, lang),
  kind,
  lang,
  bytes: content.length,
  sha256: sha256(content),
});

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
