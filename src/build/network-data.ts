import type {
  ArrangementName,
  NetworkData,
  NetworkEdge,
  NetworkNode,
  NetworkWords,
} from '#charts/network/types.ts';
import { fill } from '#charts/timeline/words.ts';
import type { Text, Voice } from '#charts/types.ts';
import { formatPeriod } from '#facts/dates.ts';
import type { Register } from '#facts/register.ts';
import type { Bilingual, DateKnown, Entity, Lang, MarkEvidence, Relation } from '#facts/types.ts';
import { firstKnown, ownDate } from './arrange/dates.ts';
import { arrangementOf, network, visibleIn } from './arrange/index.ts';
import { citationLine } from './citation.ts';
import { dayBand } from './day-band.ts';
import { traditional } from './traditional.ts';

/** What the story adds to the register's names. */
export interface NetworkSetting {
  words: NetworkWords;
  names: Record<string, { short?: Bilingual; folded?: Bilingual }>;
  /** Words on the ground of the arrangements, by id of the piece; where they may be broken stands `|`. */
  ground: Record<string, string>;
  text: (text: string, voice: Voice) => Text;
}

/** Ties that are begun once and then go on; every other kind is an event, and "since" would be wrong of it. */
const LASTING = new Set(['led', 'member-of', 'located-in', 'built-on', 'supplies-compute', 'colleague']);
const order: MarkEvidence[] = ['stated', 'derived', 'implied', 'reported', 'claimed', 'disputed'];
const best = (found: MarkEvidence[]): MarkEvidence => order.find((one) => found.includes(one)) ?? 'stated';
const firstDay = ({ date, precision }: DateKnown): string => dayBand(date, precision).start;

/**
 * Everybody who has a place in one of the arrangements, with their ties, as a network chart takes it.
 * @throws naming the word that a kind of tie lacks
 */
export function networkData(
  register: Register,
  lang: Lang,
  arrangements: ArrangementName[],
  setting: NetworkSetting,
): NetworkData {
  const shown = new Set(arrangements.flatMap(visibleIn));
  const marks = network.marks.filter(({ id }) => shown.has(id));
  const ids = new Set(marks.map(({ id }) => id));
  const entities = new Map(network.marks.map(({ id, entity }) => [id, entity]));
  const entityOf = (id: string): Entity => register.entity(entities.get(id) ?? id);
  const nameOf = (id: string): string => entityOf(id).name[lang];
  const word = (key: string): string => {
    const found = setting.words[key];
    if (found === undefined) throw new Error(`network: no words for “${key}” in ${lang}`);
    return found;
  };
  const saidOf = ({ from, kind, to, role }: Pick<Relation, 'from' | 'kind' | 'to' | 'role'>): string => {
    const pattern =
      setting.words[`tie-${kind}-${entityOf(from).type}-${entityOf(to).type}`] ??
      setting.words[`tie-${kind}`] ??
      word('tie');
    const said = fill(pattern, { from: nameOf(from), kind: word(`kind-${kind}`), to: nameOf(to) });
    return role ? fill(word('with-role'), { said, role: role[lang] }) : said;
  };
  const whenOf = ({ kind, since, until, as_of }: Relation): string | undefined => {
    const [key, date] = since
      ? ([LASTING.has(kind) ? 'when-since' : 'when-as-of', since] as const)
      : until
        ? (['when-until', until] as const)
        : (['when-as-of', as_of] as const);
    const said = date && fill(word(key), { date: formatPeriod(date, lang) });
    return said && date.basis === 'inferred' ? fill(word('when-read'), { when: said }) : said;
  };

  const edges: NetworkEdge[] = network.ties.flatMap((tie): NetworkEdge[] => {
    if (!ids.has(tie.from) || !ids.has(tie.to)) return [];
    const relation = register.relations.find(({ id }) => id === tie.id);
    if (!relation) {
      const { counted } = entityOf(tie.to);
      return [{ ...tie, evidence: 'counted', facts: counted ? [counted.fact] : [], said: saidOf(tie) }];
    }
    const { id, from, to, kind, evidence, facts, since, until, as_of } = relation;
    const when = whenOf(relation);
    return [
      {
        id,
        from,
        to,
        kind,
        evidence,
        facts,
        ...(since && { since: firstDay(since) }),
        ...(until && { until: firstDay(until) }),
        ...(as_of && { asOf: firstDay(as_of) }),
        ...(when && { when }),
        said: saidOf(relation),
      },
    ];
  });

  const nodes = marks.map((mark): NetworkNode => {
    const entity = register.entity(mark.entity);
    const ties = register.relations.filter(({ from, to }) => from === entity.id || to === entity.id);
    const facts = entity.counted
      ? [entity.counted.fact]
      : entity.facts.length
        ? entity.facts
        : [...new Set(ties.flatMap((tie) => tie.facts))];
    const said = entity.name[lang];
    const own = ownDate(entity, register.relations, register.fact);
    const from = own ?? firstKnown(entity.id, register.relations);
    // Only what is founded or brought out carries its date in the picture.
    const isDated = entity.type === 'company' || entity.type === 'model';
    return {
      id: mark.id,
      kind: mark.kind,
      ...(!entity.counted && named(entity, lang, setting)),
      ...(entity.counted && { counts: countedIn(register.fact(entity.counted.fact).unit) }),
      said,
      tie: entity.tsinghua.tie,
      evidence: entity.counted
        ? 'counted'
        : best([...facts.map((id) => register.fact(id).kind), ...ties.map((tie) => tie.evidence)]),
      facts,
      ...(from && { from: firstDay(from) }),
      ...(own && isDated && { when: setting.text(formatPeriod(own, lang), 'note') }),
      ...(entity.id === 'sora' && { role: 'minute' as const }),
      keys: searchKeys(entity),
    };
  });

  return {
    nodes,
    edges,
    arrangements: Object.fromEntries(arrangements.map((name) => [name, arrangementOf(name)])),
    groundNames: Object.fromEntries(
      Object.entries(setting.ground).map(([id, text]) => [
        id,
        setting.text(text.replace('|', lang === 'en' ? ' ' : ''), 'note'),
      ]),
    ),
    groundFolds: Object.fromEntries(
      Object.entries(setting.ground).flatMap(([id, text]) => {
        const [first, second] = text.split('|');
        return first && second ? [[id, [setting.text(first, 'note'), setting.text(second, 'note')]]] : [];
      }),
    ),
    cites: Object.fromEntries(
      [...new Set([...nodes, ...edges].flatMap(({ facts }) => facts))].map((id) => [
        id,
        citationLine([register.fact(id)], register, lang),
      ]),
    ),
    words: setting.words,
  };
}

/** What a number of this unit counts, as a shape. */
const countedIn = (unit: string | undefined): 'company' | 'person' =>
  unit === 'companies' ? 'company' : 'person';

/** What a search may find somebody by: the name in either language and in traditional characters, and pinyin. */
export const searchKeys = ({ name, pinyin }: Pick<Entity, 'name' | 'pinyin'>): string[] => [
  ...new Set([name.en, name.zh, traditional(name.zh), pinyin].map((key) => key.toLowerCase())),
];

function named({ id, name }: Entity, lang: Lang, { names, text }: NetworkSetting): Partial<NetworkNode> {
  const { short, folded } = names[id] ?? {};
  const [first, second] = folded?.[lang].split('|') ?? [];
  return {
    name: text(name[lang], 'name'),
    ...(short && { short: text(short[lang], 'name') }),
    ...(first && second && { folded: [text(first, 'name'), text(second, 'name')] }),
  };
}
