import { test } from 'vitest';
import { refusedIn, type Refusal } from '../refusal-fixture.ts';

const tie = 'a tie needs a fact, and only a tie has one';
const alone = (fields = '', type = 'lab', name = '{ en: Lab, zh: 实验室 }') =>
  `→ - { id: alone, type: ${type}, name: ${name}, pinyin: shiyanshi, tsinghua: { tie: not-stated }, ${fields} }`;

test.each<Refusal>([
  [alone(), 'alone: has no fact, neither its own nor through a relation'],
  [alone('facts: [cards]', 'counted'), 'alone: type counted goes with the fact that counts'],
  [alone('counted: cards'), 'alone: type counted goes with the fact that counts'],
  [alone('facts: [cards]', 'lab', '{ en: Maker, zh: 实验室 }'), 'alone: is called “Maker”, and so is maker'],
  [alone('facts: [cards]', 'lab', '{ en: Lab, zh: 模型 }'), 'alone: is called “模型”, and so is model'],
  ['tie: stated, fact: cards → tie: stated', `model: Tsinghua tie stated: ${tie}`, '- id: model'],
  ['tie: stated, fact: cards → tie: implied', `model: Tsinghua tie implied: ${tie}`, '- id: model'],
  ['tie: stated, fact → tie: not-stated, fact', `model: Tsinghua tie not-stated: ${tie}`, '- id: model'],
])('%s', refusedIn('entities.yaml'));

test('nobody is tied to himself', () => {
  const mistake = '→ - { from: maker, kind: led, to: maker, facts: [cards] }';
  refusedIn('relations.yaml')(mistake, 'maker:led:maker: ties an entity to itself');
});
