import type { TimelineData, TimelineView } from './types.ts';
import { dayOf } from './time.ts';
import { fill } from './words.ts';

/**
 * The picture in words, from the same data as the marks. What stands in the patterns' braces: `day` {day} {month}
 * {year}; `axis` {from} {to};
 * `lanes` {list}, `lane` {title} {list}; `events` {list}; `event` {title} {when}, `hedged` also {evidence}; `trail`
 * {from} {to} {number} {caption}; `bracket` {from} {to} {number}; `tie` {from} {to} {text}; `strips` {title} {list},
 * `strip` {name} {said}; `shelf` {list}, `claim` {name} {claim} {by}; `stills` {list}; `open` {from} {text}; `guess`
 * {prompt}. Throws when a view names an unknown event, or a pattern an unknown brace.
 */
export function describe(data: TimelineData, view: TimelineView): string {
  const { describe: says, evidence, tickYear, months } = data.words;
  const eventOf = (id: string) => {
    const event = data.events.find((each) => each.id === id);
    if (!event) throw new Error(`timeline: no event "${id}"`);
    return event;
  };
  const titleOf = (id: string) => eventOf(id).title.text;
  const [start, end] = [dayOf(view.domain[0]), dayOf(view.domain[1])];
  const short = Number(end) - Number(start) < 100 * 86_400_000;
  const edge = (at: Date): string => {
    const year = at.getUTCFullYear();
    if (!short) return fill(tickYear, { year });
    return fill(says.day, { day: at.getUTCDate(), month: months[at.getUTCMonth()] ?? '', year });
  };
  const shown = view.events
    .map(eventOf)
    .filter(({ start: from, end: to }) => dayOf(to) > start && dayOf(from) < end)
    .sort((one, other) => one.start.localeCompare(other.start));
  const eventText = (event: (typeof shown)[number]): string =>
    fill(event.evidence === 'stated' || event.said ? says.event : says.hedged, {
      title: event.title.text,
      when: (event.said ?? event.when).text,
      evidence: evidence[event.evidence],
    });
  const list = (texts: string[]): string => texts.join(says.list);
  const inLane = (lane: string): string[] => [
    ...shown.filter((event) => event.lane === lane).map(eventText),
    ...linesIn(data, view, lane),
  ];
  const events = view.lanes?.length
    ? fill(says.lanes, {
        list: list(
          view.lanes.flatMap(({ id, title }) => {
            const texts = inLane(id);
            return texts.length ? [fill(says.lane, { title: title.text, list: list(texts) })] : [];
          }),
        ),
      })
    : fill(says.events, { list: list(shown.map(eventText)) });
  const { trail, brackets = [], stills = [], ties = [], strips, shelf = [], open, guess } = view;
  const { crossings = [] } = view;
  const named = <Item extends { id: string }>(items: Item[] | undefined, id: string): Item => {
    const item = items?.find((each) => each.id === id);
    if (!item) throw new Error(`timeline: no "${id}"`);
    return item;
  };
  const stripText = (id: string): string => {
    const { name, said } = named(data.strips, id);
    return fill(says.strip, { name: name.text, said: said.text });
  };
  const claimText = (id: string): string => {
    const { name, claim, by } = named(data.claims, id);
    return fill(says.claim, { name: name.text, claim: claim.text, by: by.text });
  };
  const captions = stills.map((id) => data.stills.find((each) => each.id === id)?.caption.text ?? id);
  return [
    fill(says.axis, { from: edge(start), to: edge(end) }),
    ...(shown.length ? [events] : []),
    ...(trail
      ? [
          fill(says.trail, {
            from: titleOf(trail.from),
            to: titleOf(trail.to),
            number: trail.number.text,
            caption: trail.caption?.text ?? '',
          }),
        ]
      : []),
    ...brackets.map(({ from, to, number }) =>
      fill(says.bracket, { from: titleOf(from), to: titleOf(to), number: number.text }),
    ),
    ...ties.map(({ from, to, text }) =>
      fill(says.tie, { from: titleOf(from), to: titleOf(to), text: text.text }),
    ),
    ...crossings.map(({ from, to, text }) => fill(says.tie, { from: titleOf(from), to: titleOf(to), text })),
    ...(strips
      ? [fill(says.strips, { title: strips.title.text, list: list(strips.rows.map(stripText)) })]
      : []),
    ...(shelf.length ? [fill(says.shelf, { list: list(shelf.map(claimText)) })] : []),
    ...(captions.length ? [fill(says.stills, { list: list(captions) })] : []),
    ...(open ? [fill(says.open, { from: titleOf(open.from), text: open.text.text })] : []),
    ...(guess ? [fill(says.guess, { prompt: guess.prompt.text })] : []),
  ].join(says.sentence);
}

/** The lines of a lane that no event speaks for. */
const linesIn = ({ spans = [], words }: TimelineData, view: TimelineView, lane: string): string[] =>
  spans
    .filter(({ id, lane: own }) => own === lane && view.spans?.includes(id))
    .flatMap(({ title, said }) => {
      if (!title) return [];
      return [said ? fill(words.describe.event, { title: title.text, when: said.text }) : title.text];
    });
