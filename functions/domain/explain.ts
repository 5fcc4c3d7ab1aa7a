/** Verdicts and statuses in a sentence or two, made from their parts: no free text decides anything. */
import type { Account } from './accounts.ts';
import type { Case, Judged } from './case.ts';
import type { PairCheck } from './compare-claims.ts';
import { describeTime, listOf } from './describe.ts';
import { EDITORS_CHECK } from './editors-check.ts';
import { explainTally } from './explain-tally.ts';
import type { Claim, JudgementKind } from './record.ts';
import { isLate } from './standing.ts';
import type { Limit, Rating } from './verdict.ts';
import { nameOf, type Vocabulary } from './vocabulary.ts';

/** How many claimants a sentence names before it counts the rest. */
const MOST_NAMES = 3;

const JUDGEMENTS: Readonly<Record<JudgementKind, string>> = {
  OPINION: 'an opinion',
  MOTIVE: 'a motive',
  PREDICTION: 'a prediction',
};

const LIMITS: Readonly<Record<Limit, string>> = {
  TOO_MANY_CLAIMS: 'More claims bear on this than one verdict takes in, so it is left open.',
  TOO_MANY_COMPARISONS: 'More is to be compared for this than one verdict takes in, so it is left open.',
  TOO_MANY_READINGS: 'The accounts differ in more combinations than one verdict takes in, so it is left open.',
};

/** What a rating is called, where it is one of several. */
const RATED: Readonly<Record<Rating, string>> = {
  NOT_ENOUGH_EVIDENCE: 'nothing on record decides it',
  SUPPORTED: 'supported',
  CONFLICTING_EVIDENCE: 'contested',
  REFUTED: 'refuted',
  UNCHECKABLE: 'no record can settle it',
};

export function explainVerdict(asked: Case, readings: readonly Judged[], limit: Limit | null): string {
  if (asked.claim.statement?.type !== 'Judgement' && limit !== null) return LIMITS[limit];
  const [first] = readings;
  if (first === undefined) return '';
  if (readings.length === 1) return explainReading(asked, first);
  const deciding = readings.flatMap((reading) => reading.deciding);
  if (readings.every(({ rating }) => rating === first.rating)) {
    const all = { ...first, deciding, open: readings.flatMap((reading) => reading.open) };
    return `Under ${readings.length === 2 ? 'both accounts' : `all ${readings.length} readings`}: ${lower(finding(asked, all))}`;
  }
  const refuted = readings.some(({ rating }) => rating === 'REFUTED');
  const parts = readings.map((reading) => {
    const open = reading.rating === 'NOT_ENOUGH_EVIDENCE' && refuted;
    return `${open ? 'not refuted' : RATED[reading.rating]} under ${nameAccounts(asked, reading.accounts)}`;
  });
  const by = deciding.length === 0 ? '' : ` What decides is the word of ${nameClaimants(asked.vocabulary, deciding)}.`;
  return `${upper(parts.join('; '))}.${by}`;
}

export function explainReading(asked: Case, reading: Judged): string {
  const text = finding(asked, reading);
  return reading.accounts.length === 0 ? text : `Under ${nameAccounts(asked, reading.accounts)}: ${lower(text)}`;
}

function finding(asked: Case, { rating, deciding, open }: Judged): string {
  const { claim, vocabulary } = asked;
  if (claim.statement === null) return 'Not yet put in terms that can be compared.';
  if (claim.statement.type === 'Judgement')
    return `A judgement (${JUDGEMENTS[claim.statement.kind]}): no record can settle it.`;
  const names = nameClaimants(vocabulary, deciding);
  switch (rating) {
    case 'REFUTED':
      return `Refuted${late(deciding)} by what ${names} ${count(deciding) === 1 ? 'says' : 'say'}: ${quote(deciding)}.`;
    case 'SUPPORTED':
      return `Supported by what ${names} ${count(deciding) === 1 ? 'says' : 'say'}: ${quote(deciding)}.`;
    case 'CONFLICTING_EVIDENCE':
      return `Contested: what ${names} ${count(deciding) === 1 ? 'says' : 'say'} speaks against it, and is disputed itself or disputed by it.`;
    default: {
      if (claim.statement.type === 'Extreme') return explainTally(asked, claim.statement);
      const still = 'Nothing on record against it, and nothing from anybody else that supports it.';
      return open.length === 0 ? still : `${still} ${upper(leftOpen(vocabulary, open))}`;
    }
  }
}

/** That what was to be done was done late, where nothing else decides. */
function late(deciding: readonly PairCheck[]): string {
  return deciding.length > 0 && deciding.every(isLate) ? ', for it was done late,' : '';
}

/** What bears on it and does not decide it. */
function leftOpen(vocabulary: Vocabulary, checks: readonly PairCheck[]): string {
  const [done, open] = [checks.filter(isLate), checks.filter((check) => !isLate(check))];
  const lately = `by the word of ${nameClaimants(vocabulary, done)} it was done late, which does not break it.`;
  const parts = [...(done.length === 0 ? [] : [lately]), ...(open.length === 0 ? [] : [unknowns(vocabulary, open)])];
  return parts.map(upper).join(' ');
}

/** Which claims bear on it and leave it open, and in which dimensions. */
function unknowns(vocabulary: Vocabulary, open: readonly PairCheck[]): string {
  const dimensions = new Set(
    open.flatMap(({ comparisons }) =>
      comparisons.filter(({ result }) => result === 'UNKNOWN').map(({ dimension }) => dimension.toLowerCase()),
    ),
  );
  const several = new Set(open.map(({ against }) => against.key)).size;
  const claims = several === 1 ? 'a claim' : `${several} claims`;
  const where = dimensions.size === 0 ? '' : `, in ${listOf([...dimensions].toSorted())}`;
  return `${claims} by ${nameClaimants(vocabulary, open)} ${several === 1 ? 'leaves' : 'leave'} it open${where}.`;
}

function claimants(checks: readonly PairCheck[]): readonly string[] {
  return [...new Set(checks.map(({ against }) => against.claimant))];
}

function count(checks: readonly PairCheck[]): number {
  return claimants(checks).length;
}

function nameClaimants(vocabulary: Vocabulary, checks: readonly PairCheck[]): string {
  const names = claimants(checks).map((key) => nameOf(vocabulary, key));
  const more = names.length - MOST_NAMES;
  if (more < 2) return listOf(names);
  return listOf([...names.slice(0, MOST_NAMES), `${more} others`]);
}

/** The first in its own words, what a rule found before what an editor did, and how many more there are. */
function quote(checks: readonly PairCheck[]): string {
  const ranked = checks.toSorted((one, other) => Number(byEditor(one)) - Number(byEditor(other)));
  const texts = new Map(ranked.map(({ against }) => [against.key, against.text]));
  const quoted = [...texts.values()].slice(0, 1).map((text) => `“${quotable(text)}”`);
  const more = texts.size - quoted.length;
  const words = listOf(more === 0 ? quoted : [...quoted, more === 1 ? 'another claim' : `${more} other claims`]);
  return checks.every(byEditor) ? `${words}, as an editor judges` : words;
}

/** A text as a sentence quotes it: without what ends it. */
export function quotable(text: string): string {
  return text.replace(/[.!]$/, '');
}

function byEditor({ rule }: PairCheck): boolean {
  return rule === EDITORS_CHECK;
}

/** The accounts of a reading by who gave them and until when they hold. */
function nameAccounts({ claim, vocabulary }: Case, accounts: readonly Account[]): string {
  return listOf(accounts.map((account) => nameAccount(vocabulary, account, claim.claimant)));
}

/** "the terms that A, who makes this claim, gave (…)", "the terms that B and C gave (…)". */
export function nameAccount(vocabulary: Vocabulary, { claims }: Account, claimant: string | null): string {
  const givers = [...new Set(claims.map((each) => each.claimant))];
  const names = givers.map((key) => `${nameOf(vocabulary, key)}${key === claimant ? ', who makes this claim,' : ''}`);
  const words = `the terms that ${listOf(names).replaceAll(',,', ',')} gave`;
  const window = windowOf(claims[0]);
  return window === null ? words : `${words} (${window})`;
}

function windowOf(claim: Claim | undefined): string | null {
  return claim?.statement?.type === 'Terms' && claim.statement.window ? describeTime(claim.statement.window) : null;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
