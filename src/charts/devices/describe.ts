import { describe as describeTimeline } from '../timeline/describe.ts';
import { fill } from '../timeline/words.ts';
import type { Evidence } from '../types.ts';
import { find } from './find.ts';
import type { DevicesData, DevicesView } from './types.ts';

/**
 * The picture in words, from the same data as the marks. What stands in the patterns' braces: `balance` {what} {list};
 * `story` {title} {lines} {cite}; `row` {title} {list}; `device` {name}, `known` {name} {note}; `beside` {list};
 * `parallel` {list} {name} {lines} {span} {from} {to}; `ask` {prompt}; `share` {number} {lines} {rest}; `voices` {list},
 * `voice` {name} {claim} {by}. @throws when a view names what the data lacks
 */
export function describe(data: DevicesData, view: DevicesView): string {
  const { words, parallel, share } = data;
  const list = (texts: string[]): string => texts.join(words.list);
  const deviceText = (id: string): string => {
    const { name, note, evidence } = find(data.devices, id);
    const said = [note?.text, ...known(evidence)].filter((each) => each !== undefined);
    return said.length
      ? fill(words.known, { name: name.text, note: said.join(words.space) })
      : fill(words.device, { name: name.text });
  };
  /** How a thing is known, unless it is plainly stated. */
  const known = (evidence: Evidence) => (evidence === 'stated' ? [] : [words.evidence[evidence]]);
  const lines = (texts: { text: string }[]) => texts.map(({ text }) => text).join(words.space);
  const beside = view.row.length
    ? [fill(words.beside, { list: list(view.row.map((id) => find(data.devices, id).name.text)) })]
    : [];
  const parts: Record<DevicesView['show'], () => string[]> = {
    stories: () => [
      fill(words.balance, {
        what: find(data.devices, 'headset').name.text,
        list: list(
          data.stories.map(({ title, lines: said, cite }) =>
            fill(words.story, { title: title.text, lines: lines(said), cite: cite.text }),
          ),
        ),
      }),
      fill(words.row, { title: data.rowTitle.text, list: list(view.row.map(deviceText)) }),
      ...(view.weigh ? [fill(words.ask, { prompt: view.weigh.prompt })] : []),
    ],
    week: () => [...(view.timeline ? [describeTimeline(data.week, view.timeline)] : []), ...beside],
    years: () => [
      fill(words.parallel, {
        list: list(
          (['feature-phone', 'phone', 'ai-phone'] as const).map((id) => find(data.devices, id).name.text),
        ),
        name: parallel.name.text,
        lines: lines(parallel.lines),
        span: parallel.span.text,
        from: parallel.from.text,
        to: parallel.to.text,
      }),
      ...beside,
      ...(view.choices ? [fill(words.ask, { prompt: view.choices.prompt })] : []),
    ],
    factories: () => [
      fill(words.share, {
        number: share.number.text,
        lines: lines(share.lines),
        rest: share.rest.text,
      }),
      ...beside,
      ...(view.voices
        ? [
            fill(words.voices, {
              list: list(
                view.voices.map((id) => {
                  const { name, claim, by } = find(data.voices, id);
                  return fill(words.voice, { name: name.text, claim: claim.text, by: by.text });
                }),
              ),
            }),
          ]
        : []),
    ],
  };
  return parts[view.show]().join(words.sentence);
}
