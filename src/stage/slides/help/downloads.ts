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
    const answer = await fetch(`${root}downloads/index.json`);
    if (!answer.ok) return [];
    const { files } = (await answer.json()) as { files: Download[] };
    return files.filter((file) => file.lang === lang);
  } catch {
    return [];
  }
}
