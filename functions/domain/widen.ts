import { type Index, type Slot, TOP } from './indexes.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Where to look instead of in one index, by a vocabulary other than the one by which claims were entered: what lies
 * under a concept is looked for under each of those that lay below it, for under its own concept a claim always stands.
 */
export function widen(vocabulary: Vocabulary, index: Index): readonly Index[] {
  if (!('action' in index)) return [index];
  const agents = slotsBelow(vocabulary, index.agent);
  return slotsBelow(vocabulary, index.action).flatMap((action) => agents.map((agent) => ({ ...index, action, agent })));
}

function slotsBelow(vocabulary: Vocabulary, slot: Slot): readonly Slot[] {
  if (slot.side === 'exactly' || slot.concept === TOP) return [slot];
  return [...vocabulary.perhapsBelow(slot.concept)].map((concept) => ({ side: 'under', concept }));
}
