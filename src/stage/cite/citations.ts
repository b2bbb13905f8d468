/** The ways in which one thing is cited, each as plain text. */
export interface Citations {
  apa: string;
  bibtex: string;
  gbt: string;
}

/** The styles in the order they are shown in, with their names, which are the same in every language. */
export const STYLES = [
  ['apa', 'APA 7'],
  ['bibtex', 'BibTeX'],
  ['gbt', 'GB/T 7714—2015'],
] as const;
