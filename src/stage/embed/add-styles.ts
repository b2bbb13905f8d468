/** Adds style sheets to the page and waits until each has come, or will not. */
export async function addStyles(addresses: readonly string[]): Promise<void> {
  await Promise.all(
    addresses.map(
      (href) =>
        new Promise((resolve) => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
          link.addEventListener('load', resolve);
          link.addEventListener('error', resolve);
          document.head.append(link);
        }),
    ),
  );
}
