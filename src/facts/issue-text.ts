import type * as v from 'valibot';

/** A schema's complaint as an author would put it: which field, what is wrong. */
export function issueText(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((part) => String(part.key));
  const last = keys.at(-1) ?? '';
  const path = keys.join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never') return `unknown field “${path}”`;
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    const owner = keys.slice(0, -1).join('.');
    return last === 'en' || last === 'zh' ? `“${owner}” has no ${last}` : `“${path}” is missing`;
  }
  return path ? `“${path}”: ${issue.message}` : issue.message;
}
