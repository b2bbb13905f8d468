/** Attributes of the element that the address of the frame says in the same words. */
const options = ['theme', 'transparent', 'header', 'steps', 'from', 'to'] as const;

/** All attributes that choose what the frame shows. */
export const attributes = ['scene', 'step', 'lang', 'version', ...options] as const;

/** What ids and options are made of: nothing that could lead an address elsewhere. */
const plain = /^[a-z0-9-]*$/;

/** A release: without one the chart is as it is now. */
const release = /^(\d+\.\d+\.\d+(-[a-z0-9.]+)?)?$/;

/**
 * The address of a chart as the attributes of an element name it, or undefined where they name none. The nearest
 * language counts, in any of its spellings (`zh`, `zh-Hans`, `zh-CN`; `zh-Hant`, `zh-TW`, `zh-HK`), and English for all that we do not speak.
 *
 * @param base address of the site's root, with a slash at the end
 */
export function chartAddress(element: Element, base: string): string | undefined {
  const said = (name: string) => element.getAttribute(name);
  const [scene, step = null] = [said('scene'), said('step')];
  const version = said('version') ?? '';
  if (!scene || !plain.test(scene) || !plain.test(step ?? '') || !release.test(version)) return undefined;
  const [tag = 'en', isTraditional] =
    /^zh\b(-(?:hant|tw|hk|mo)\b)?/i.exec(element.closest('[lang]')?.getAttribute('lang') ?? '') ?? [];
  const lang = tag === 'en' ? 'en' : isTraditional ? 'zh-hant' : 'zh';
  const address = new URL(
    `${version && `v/${version}/`}${lang}/embed/${scene}/${step ? `${step}/` : ''}`,
    base,
  );
  for (const name of options) {
    const value = said(name);
    if (value !== null && plain.test(value)) address.searchParams.set(name, value);
  }
  return address.href;
}
