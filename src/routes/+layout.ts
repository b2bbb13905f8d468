/** Every page is written at build and wakes by `stage/wake.ts`; Kit's own client is never loaded. */
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
