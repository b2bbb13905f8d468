import type * as v from 'valibot';

/** What the schema's own messages call things, and what an author calls them. */
const calls: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'fields',
};

/** `("a" | "b")` as “a or b”. */
const choice = (expected: string): string => {
  const words = expected.replace(/[("|)]/g, '').split(/\s+/);
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
};

/** A schema's complaint as an author would put it: which field, what is wrong. */
export function issueText(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((part) => String(part.key));
  const last = keys.at(-1) ?? '';
  const path = keys.join('.');
  const { type, expected, received, message } = issue;
  if (type === 'strict_object' && expected === 'never') return `unknown field “${path}”`;
  if (type === 'strict_object' && received === 'undefined') {
    const owner = keys.slice(0, -1).join('.');
    return last === 'en' || last === 'zh' ? `“${owner}” has no ${last}` : `“${path}” is missing`;
  }
  if (!message.startsWith('Invalid type:')) return `“${path}”: ${message}`;
  if (received === 'null') return `“${path}” is empty`;
  const got = calls[received] ?? `“${received.replaceAll('"', '')}”`;
  return `“${path}” is ${calls[expected ?? ''] ?? choice(expected ?? '')}, not ${got}`;
}
