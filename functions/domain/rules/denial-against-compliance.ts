import type { Comparison, Dimension } from '../check.ts';
import { describeConcepts, describeQuantity, describeTime } from '../describe.ts';
import { compareCovering } from '../lists.ts';
import { compareParty } from '../party.ts';
import { compareQuantities } from '../quantities.ts';
import type { Occurrence, Quantity, Terms } from '../record.ts';
import { type Compared, type Rule, relate, scope } from '../rule.ts';
import { ALL_TIME, compareCover, cutAt, surelyBefore } from '../times.ts';
import { nameOf, type Vocabulary } from '../vocabulary.ts';

/**
 * "'Nothing of the kind happened' covers only what lies within all its dimensions, every member, throughout its time;
 * partial cover is UNDETERMINED and says what is left open. Where it covers the terms: under REFRAIN it supports KEPT
 * and contradicts BROKEN, under DO the reverse." What the denial leaves out, it does not limit. That a DO was broken
 * shows only once its window has closed.
 */
export const denialAgainstCompliance: Rule = {
  name: 'denial-against-compliance',
  version: 1,
  scope: ['PARTY', 'AGENT', 'ACTION', 'TARGET', 'PLACE', 'TIME', 'QUANTITY', 'EVENT'],
  content: [],
  bearing: ['AGENT', 'ACTION', 'TIME'],
  underAccount: true,
  bothWays: false,
  settles: true,
  compare({ claim, against, terms, vocabulary }) {
    const [compliance, denial] = [claim.statement, against.statement];
    if (compliance?.type !== 'Compliance' || denial?.type !== 'Occurrence' || !denial.denial || terms === null)
      return null;
    const early = terms.mode === 'DO' && compliance.status === 'BROKEN';
    const comparisons = [
      compareParty(vocabulary, terms, compliance),
      ...compareLists(vocabulary, terms, denial),
      compareTime(terms, denial, { until: claim.claimDate.span.latestEnd, whole: early }),
      ...denial.counts.map((count) => compareLimit(vocabulary, terms.quantity, count)),
      ...(denial.event === null ? [] : [scope('EVENT', oneEventOnly(denial.event))]),
    ];
    const good = (terms.mode === 'REFRAIN') === (compliance.status === 'KEPT');
    return {
      comparisons,
      relation: relate(comparisons, { agree: good ? 'SUPPORTS' : 'CONTRADICTS', differ: 'UNDETERMINED' }),
    };
  },
};

function compareLists(vocabulary: Vocabulary, terms: Terms, denial: Occurrence): readonly Comparison[] {
  const action = denial.action === null ? [] : [denial.action];
  const lists: readonly (readonly [Dimension, readonly string[], readonly string[]])[] = [
    ['AGENT', [terms.party], denial.agents],
    ['ACTION', [terms.action], action],
    ['TARGET', terms.targets, denial.targets],
    ['PLACE', terms.places, denial.places],
  ];
  return lists
    .filter(([, asked, denied]) => asked.length > 0 || denied.length > 0)
    .map(([dimension, asked, denied]) => scope(dimension, cover(vocabulary, asked, denied)));
}

function cover(vocabulary: Vocabulary, asked: readonly string[], denied: readonly string[]): Compared {
  const words = { claimed: describeConcepts(vocabulary, asked), found: describeConcepts(vocabulary, denied) };
  if (denied.length === 0) return { ...words, result: 'MATCH', note: { kind: 'NOT_LIMITED' } };
  if (asked.length === 0) return { ...words, result: 'UNKNOWN', note: { kind: 'PARTLY_COVERED', about: 'all else' } };
  const { result, open } = compareCovering(vocabulary, asked, denied);
  const about = describeConcepts(vocabulary, open) ?? '';
  return { ...words, result, note: result === 'UNKNOWN' ? { kind: 'PARTLY_COVERED', about } : null };
}

type Until = { readonly until: number; readonly whole: boolean };

function compareTime(terms: Terms, denial: Occurrence, { until, whole }: Until): Comparison {
  const window = terms.window?.span ?? ALL_TIME;
  const words = {
    claimed: terms.window && describeTime(terms.window),
    found: denial.time && describeTime(denial.time, denial.time.extent),
  };
  const part = cutAt(window, until);
  const result = denial.time === null ? 'MATCH' : compareCover(part ?? window, denial.time);
  if (denial.time !== null && result === 'MISMATCH') {
    const before = surelyBefore(denial.time.span, part ?? window);
    return scope('TIME', { ...words, result, note: { kind: before ? 'BEFORE' : 'AFTER' } });
  }
  if (part === null || (whole && window.latestEnd > until))
    return scope('TIME', { ...words, result: 'UNKNOWN', note: { kind: 'STILL_OPEN' } });
  if (denial.time === null) return scope('TIME', { ...words, result, note: { kind: 'NOT_LIMITED' } });
  const within = denial.time.extent === 'WITHIN';
  const kind = within ? 'SOMEWHERE_WITHIN' : 'PARTLY_COVERED';
  const note = result === 'MATCH' ? null : ({ kind, about: 'the rest of the time' } as const);
  return scope('TIME', { ...words, result, note });
}

function compareLimit(vocabulary: Vocabulary, asked: Quantity | null, denied: Quantity): Comparison {
  const result = asked === null ? 'UNKNOWN' : compareQuantities(denied, asked);
  return scope('QUANTITY', {
    result,
    claimed: asked && describeQuantity(vocabulary, asked),
    found: describeQuantity(vocabulary, denied),
    note:
      result === 'UNKNOWN'
        ? { kind: 'PARTLY_COVERED', about: `other numbers of ${nameOf(vocabulary, denied.unit)}` }
        : null,
    unit: denied.unit,
  });
}

function oneEventOnly(event: string): Compared {
  return { result: 'UNKNOWN', claimed: null, found: event, note: { kind: 'ONE_EVENT_ONLY' } };
}
