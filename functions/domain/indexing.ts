/**
 * Where a claim is to be found, where it looks for the claims that bear on it, and where for those that it bears on.
 * The two sides meet in {@link Slot}s: every claim is entered exactly at its own concepts and under all that they
 * (perhaps) lie below; who looks reads what lies under its concepts, and exactly at those above or crossing them.
 */
import { type Index, type IndexEntry, type Range, type Slot, TOP, type TopicIndex } from './indexes.ts';
import type { Claim, Entry, Occurrence, Terms, Time } from './record.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from './span.ts';
import { endedBy, type Vocabulary } from './vocabulary.ts';

/** Indexes to look in, for what may overlap a range. */
export type Search = { readonly indexes: readonly Index[]; readonly range: Range };

/** Any time. */
export const ALWAYS: Range = { from: BEGINNING_OF_TIME, to: END_OF_TIME };

/** Every entry by which an entry of the record is found by what it means; most are found by their keys alone. */
export function entriesOf(vocabulary: Vocabulary, entry: Entry): readonly IndexEntry[] {
  if (entry.type === 'Claim') return indexEntries(vocabulary, entry);
  if (entry.type !== 'EditorCheck') return [];
  const { claim, against, under } = entry;
  const named = [...new Set([against, under ?? against])];
  return [
    { index: { of: 'CHECKED', claim }, range: ALWAYS },
    ...named.map((key): IndexEntry => ({ index: { of: 'AGAINST', claim: key }, range: ALWAYS })),
  ];
}

/** Every entry by which a claim is found. */
export function indexEntries(vocabulary: Vocabulary, { statement }: Claim): readonly IndexEntry[] {
  const at = (index: Index): IndexEntry => ({ index, range: ALWAYS });
  const topics = (of: TopicIndex['of'], topic: Topic, range: Range): readonly IndexEntry[] =>
    topicIndexes(of, topic, (key) => entrySlots(vocabulary, key)).map((index) => ({ index, range }));
  switch (statement?.type) {
    case 'Occurrence':
      return [
        ...topics(statement.denial ? 'DENIAL' : 'OCCURRENCE', topicOf(statement), outer(statement.time)),
        ...eventIndexes(statement.event).map(at),
      ];
    case 'Terms':
      return [
        at({ of: 'ACCOUNT', commitment: statement.commitment }),
        ...topics('TERMS', { actions: [statement.action], agents: [statement.party] }, rangeOfTerms(statement)),
        ...endings(vocabulary, statement).flatMap(({ topic, range }) => topics('ENDING', topic, range)),
      ];
    case 'Compliance':
      return [at({ of: 'COMPLIANCE', commitment: statement.commitment })];
    case 'Figure':
      return [at({ of: 'FIGURE', subject: statement.subject, property: statement.property })];
    case 'Extreme':
      return [
        ...topics('EXTREME', topicOf(statement), { from: outer(statement.since).from, to: END_OF_TIME }),
        ...eventIndexes(statement.event).map(at),
      ];
    default:
      return [];
  }
}

/** Where the claims are that may bear on one; for a compliance claim under the accounts of its commitment. */
export function searchesOnto(
  vocabulary: Vocabulary,
  { statement }: Claim,
  accounts: readonly Terms[],
): readonly Search[] {
  const topics = (of: TopicIndex['of'], topic: Topic, range: Range): Search => ({
    indexes: topicIndexes(of, topic, (key) => lookupSlots(vocabulary, key)),
    range,
  });
  switch (statement?.type) {
    case 'Occurrence': {
      const sameEvent = always(eventIndexes(statement.event));
      const bare = statement.agents.length === 0 && statement.action === null;
      if (statement.denial && statement.event !== null && bare) return [sameEvent];
      return [sameEvent, topics(statement.denial ? 'OCCURRENCE' : 'DENIAL', topicOf(statement), outer(statement.time))];
    }
    case 'Terms':
      return [always([{ of: 'ACCOUNT', commitment: statement.commitment }])];
    case 'Compliance':
      return [
        always([{ of: 'COMPLIANCE', commitment: statement.commitment }]),
        ...accounts.flatMap((terms) => {
          const topic = { actions: [terms.action], agents: [terms.party] };
          const range = rangeOfTerms(terms);
          return [
            topics('OCCURRENCE', topic, range),
            topics('DENIAL', topic, range),
            ...endings(vocabulary, terms).map((ending) => topics('OCCURRENCE', ending.topic, ending.range)),
          ];
        }),
      ];
    case 'Figure':
      return [always([{ of: 'FIGURE', subject: statement.subject, property: statement.property }])];
    case 'Extreme':
      return [topics('OCCURRENCE', topicOf(statement), { from: outer(statement.since).from, to: END_OF_TIME })];
    default:
      return [];
  }
}

/** Where the claims are that one may bear on. What it bears on as to a commitment is found through its terms. */
export function searchesFrom(vocabulary: Vocabulary, claim: Claim): readonly Search[] {
  const { statement } = claim;
  if (statement?.type === 'Extreme') return [];
  if (statement?.type !== 'Occurrence') return searchesOnto(vocabulary, claim, []);
  const topics = (of: TopicIndex['of'], topic: Topic): Search => ({
    indexes: topicIndexes(of, topic, (key) => lookupSlots(vocabulary, key)),
    range: outer(statement.time),
  });
  const topic = topicOf(statement);
  const both = [...searchesOnto(vocabulary, claim, []), topics('TERMS', topic)];
  if (statement.denial) return both;
  return [...both, topics('ENDING', { ...topic, agents: [] }), topics('EXTREME', topic)];
}

/** Of whom, and of which actions, something speaks; empty: not said. */
type Topic = { readonly actions: readonly string[]; readonly agents: readonly string[] };

function topicOf({ action, agents }: Pick<Occurrence, 'action' | 'agents'>): Topic {
  return { actions: action === null ? [] : [action], agents };
}

/** What the action of a DO is to end, by whomever, and from when on it should no longer be. */
function endings(
  vocabulary: Vocabulary,
  { mode, action, window }: Terms,
): readonly { readonly topic: Topic; readonly range: Range }[] {
  const actions = endedBy(vocabulary, action);
  if (mode !== 'DO' || actions.length === 0 || window === null || window.span.latestEnd === END_OF_TIME) return [];
  return [{ topic: { actions, agents: [] }, range: { from: window.span.earliestEnd, to: END_OF_TIME } }];
}

/** When something has to be to matter to an account: for a DO later too, for then it is late. */
function rangeOfTerms({ mode, window }: Terms): Range {
  const range = outer(window);
  return mode === 'DO' ? { from: range.from, to: END_OF_TIME } : range;
}

function outer(time: Time | null): Range {
  return time === null ? ALWAYS : { from: time.span.earliestStart, to: time.span.latestEnd };
}

function always(indexes: readonly Index[]): Search {
  return { indexes, range: ALWAYS };
}

function eventIndexes(event: string | null): readonly Index[] {
  return event === null ? [] : [{ of: 'EVENT', event }];
}

function topicIndexes(
  of: TopicIndex['of'],
  { actions, agents }: Topic,
  slotsOf: (concept: string | null) => readonly Slot[],
): readonly TopicIndex[] {
  const slots = (keys: readonly string[]): readonly Slot[] =>
    unique((keys.length === 0 ? [null] : keys).flatMap((key) => slotsOf(key)));
  const byAgent = slots(agents);
  return slots(actions).flatMap((action) => byAgent.map((agent) => ({ of, action, agent })));
}

function entrySlots(vocabulary: Vocabulary, concept: string | null): readonly Slot[] {
  const above = concept === null ? [] : vocabulary.perhapsAbove(concept);
  return [
    { side: 'exactly', concept: concept ?? TOP },
    ...[...above, TOP].map((key): Slot => ({ side: 'under', concept: key })),
  ];
}

function lookupSlots(vocabulary: Vocabulary, concept: string | null): readonly Slot[] {
  if (concept === null) return [{ side: 'under', concept: TOP }];
  const below = vocabulary.perhapsBelow(concept);
  const crossing = new Set<string>([TOP]);
  for (const key of below) for (const above of vocabulary.perhapsAbove(key)) if (!below.has(above)) crossing.add(above);
  return [{ side: 'under', concept }, ...[...crossing].map((key): Slot => ({ side: 'exactly', concept: key }))];
}

function unique(slots: readonly Slot[]): readonly Slot[] {
  return [...new Map(slots.map((slot) => [`${slot.side} ${slot.concept}`, slot])).values()];
}
