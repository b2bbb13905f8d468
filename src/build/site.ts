import { readFileSync } from 'node:fs';

interface Package {
  homepage: string;
  license: string;
  bugs: { email: string };
}

const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

/** Where the site is hosted, without a slash at the end: `SITE_URL` of the build, else the package's homepage. */
export const siteUrl = (process.env.SITE_URL ?? pkg.homepage).replace(/\/+$/, '');

/** The same for links that must work from any depth: empty, and so from the root, until the build is told. */
export const home = process.env.SITE_URL ? siteUrl : '';

/** Where errors are reported to. */
export const reportTo = pkg.bugs.email;

/** Under which licence the site and its data are given away, as its SPDX id. */
export const licence = pkg.license;
