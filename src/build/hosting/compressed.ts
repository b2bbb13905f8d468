/** Compressed twins beside the built files, for hosts that send them as they are. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** What there is to gain from: pictures in pixels and fonts are compressed already. */
const TEXT = /\.(html|js|css|json|svg|csv|txt|xml|webmanifest)$/;
/** What stands between a reader and a page gets the last per cent, at several times the work. */
const FIRST = /\.(html|js|css)$/;
/** Releases stay as they are for years, and there are more and more of them. */
const PINNED = /^v\//;
/** Exports put their files here after the build, and would leave older twins beside them. */
const LATER = /^downloads\//;
/** Smaller ones fit one packet as they are. */
const LEAST = 1024;

/** Writes `.br` and `.gz` beside every file of a folder that is text and not tiny. */
export async function writeCompressed(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => TEXT.test(name) && !LATER.test(name));
  await Promise.all(
    names.map((name) => writeTwins(join(folder, name), FIRST.test(name) && !PINNED.test(name) ? 10 : 5)),
  );
}

async function writeTwins(file: string, quality: number): Promise<void> {
  const text = await readFile(file);
  if (text.length < LEAST) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  await Promise.all([
    brotli(text, { params }).then((body) => writeFile(`${file}.br`, body)),
    gzipped(text, { level: 9 }).then((body) => writeFile(`${file}.gz`, body)),
  ]);
}
