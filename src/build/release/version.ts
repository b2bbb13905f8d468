/** The name of a release: it is a folder of the site, and part of other people's addresses. */
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}(-[a-z0-9]{1,20}(\.[a-z0-9]{1,20}){0,3})?$/;

/** Whether a text can name a release: `1.2.0`, or `1.2.0-beta.1`. */
export const isVersion = (text: string): boolean => VERSION.test(text);
