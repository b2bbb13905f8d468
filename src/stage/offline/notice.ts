import '../styles/notice.css';
import { say } from '../say.ts';
import type { StageLabels } from '../story.ts';

/** Tells in one line at the edge of the page, until it is closed, that a newer edition is there; and says it once. */
export function showNotice(page: HTMLElement, { newer, card }: StageLabels): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.dataset.notice = 'edition';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.setAttribute('aria-label', card.close);
  button.addEventListener('click', () => notice.remove());
  notice.append(newer, button);
  page.append(notice);
  say(page, newer);
}
