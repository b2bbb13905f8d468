import { carriedJson } from '../../talk/carried-json.ts';

/** A file that can be taken to a room without network. */
export interface Download {
  name: string;
  kind: string;
  lang: string;
  bytes: number;
}

/** The files that the site holds in a language, as its list says; none where there is no list. Never throws. */
export async function downloadsFor(root: string, lang: string): Promise<Download[]> {
  try {
    const { files } = await carriedJson<{ files: Download[] }>('downloads', `${root}downloads/index.json`);
    return files.filter((file) => file.lang === lang);
  } catch {
    return [];
  }
}
