/** The values of statements in words, in English. */
import type { QuantityRange } from './quantities.ts';
import type { Bound, Extent, Quantity, Time } from './record.ts';
import { nameOf, type Vocabulary } from './vocabulary.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** EDTF: uncertain, approximate, both. */
const QUALIFIERS: Readonly<Record<string, string>> = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' };
/** EDTF level 1, the hemisphere not said. */
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  EXACTLY: '',
  ABOUT: 'about ',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
  ALMOST: 'almost ',
};

/** "a", "a and b", "a, b and c". */
export function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

export function describeConcepts(vocabulary: Vocabulary, keys: readonly string[]): string | null {
  return keys.length === 0 ? null : listOf(keys.map((key) => nameOf(vocabulary, key)));
}

/** Number and unit, with the bound and the basis: "almost 325,000,000 US dollars", "157 prisoners for each of 2 sides". */
export function describeQuantity(vocabulary: Vocabulary, quantity: Quantity): string {
  const basis = quantity.sides === null ? '' : ` for each of ${quantity.sides} sides`;
  return `${BOUND_WORDS[quantity.bound]}${formatNumber(quantity.value)} ${nameOf(vocabulary, quantity.unit)}${basis}`;
}

/** What a number may be: "71 missiles", "60 to 70 missiles", "at least 60 missiles". */
export function describeRange(vocabulary: Vocabulary, { low, high }: QuantityRange, unit: string): string {
  const said = low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`;
  return `${Number.isFinite(high) ? said : `at least ${formatNumber(low)}`} ${nameOf(vocabulary, unit)}`;
}

export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });
  return numbers.format(value);
}

/** Made when first needed and kept: making one takes longer than comparing two claims. */
let numbers: Intl.NumberFormat | null = null;

/** A time as people write it; one that is more than plain dates stays as it was written. */
export function describeTime(time: Time, extent: Extent = 'WITHIN'): string {
  const words = time.edtf === null ? describeMoments(time) : describeEdtf(time.edtf);
  return extent === 'THROUGHOUT' ? `throughout ${words}` : words;
}

function describeMoments({ start, end }: Time): string {
  if (start === null) return end === null ? 'at any time' : `until ${describeDateTime(end)}`;
  const from = describeDateTime(start);
  return end === null ? `from ${from} on` : `${from} to ${describeDateTime(end)}`;
}

/** "2026-02-03T18:30:00+02:00" as "3 February 2026, 18:30 (UTC+02:00)". */
function describeDateTime(text: string): string {
  const [date = '', time = ''] = text.toUpperCase().split('T');
  const offset = time.endsWith('Z') ? '' : time.slice(-'+00:00'.length);
  return `${describeDate(date) ?? date}, ${time.slice(0, '00:00'.length)} (UTC${offset})`;
}

function describeEdtf(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  const from = describeDate(start);
  if (end === undefined) return from ?? edtf;
  const to = describeDate(end);
  if (start === '..' && to !== null) return `until ${to}`;
  if (end === '..' && from !== null) return `from ${from} on`;
  return from !== null && to !== null ? `${withoutCommon(from, to)} to ${to}` : edtf;
}

/** What two dates end with alike, month and year or the year, is said once: "29 January to 4 February 2026". */
function withoutCommon(from: string, to: string): string {
  const [first, second] = [from.split(' '), to.split(' ')];
  if (first.length !== second.length) return from;
  const kept = first.slice(0, first.findLastIndex((word, place) => word !== second[place]) + 1);
  return kept.length === 0 ? from : kept.join(' ');
}

/** "2026-02-03" as "3 February 2026", "2026-02~" as "about February 2026"; null: not a plain date. */
export function describeDate(edtf: string): string | null {
  const [, seasonYear, season] = /^(\d{4})-(2[1-4])$/.exec(edtf) ?? [];
  if (seasonYear !== undefined && season !== undefined) return `${SEASONS[season]} ${seasonYear}`;
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([?~%])?$/.exec(edtf);
  if (match === null) return null;
  const [, year, month, day, qualifier] = match;
  const date = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return `${qualifier === undefined ? '' : QUALIFIERS[qualifier]}${date}`;
}
