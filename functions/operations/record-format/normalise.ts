import type { Claim, Concept, Entry, Quantity, Source, Statement, Time } from '../../domain/record.ts';
import type { Span } from '../../domain/span.ts';
import type { RawClaim, RawConcept, RawEntry, RawQuantity, RawSource, RawStatement, RawTime } from './raw-entry.ts';

/** Spans by the JSON Pointers of their times. */
type Spans = ReadonlyMap<string, Span>;

/**
 * The entry as the domain has it: a list that is absent is empty, any other absent field is null, times have spans.
 * Throws where the span of a time is not among the spans.
 */
export function normalise(raw: RawEntry, spans: Spans): Entry {
  switch (raw.type) {
    case 'Concept':
      return concept(raw);
    case 'Source':
      return source(raw);
    case 'Claim':
      return claim(raw, spans);
    case 'EditorCheck':
      return { ...raw, under: raw.under ?? null };
    case 'Commitment':
    case 'Event':
      return raw;
  }
}

function concept(raw: RawConcept): Concept {
  return {
    ...raw,
    agentKind: raw.agentKind ?? null,
    altLabel: Object.fromEntries(Object.entries(raw.altLabel ?? {}).filter(([, labels]) => labels.length > 0)),
    description: raw.description ?? {},
    broader: distinct(raw.broader),
    maybeBroader: distinct(raw.maybeBroader),
    ends: distinct(raw.ends),
    sameAs: distinct(raw.sameAs),
  };
}

function source(raw: RawSource): Source {
  return {
    ...raw,
    url: raw.url ?? null,
    datePublished: raw.datePublished ?? null,
    archivedAt: raw.archivedAt ?? null,
  };
}

function claim(raw: RawClaim, spans: Spans): Claim {
  const { edtf = null, timeZone = null, at = null } = raw.claimDate;
  return {
    ...raw,
    claimDate: { edtf, timeZone, at, span: spanAt(spans, '/claimDate') },
    appearances: (raw.appearances ?? []).map(({ source: key, quotation = null, locator = null }) => {
      return { source: key, quotation, locator };
    }),
    rank: raw.rank ?? 'NORMAL',
    statement: statement(raw.statement ?? null, spans),
  };
}

function statement(raw: RawStatement | null, spans: Spans): Statement | null {
  switch (raw?.type) {
    case 'Terms':
      return {
        ...raw,
        targets: distinct(raw.targets),
        places: distinct(raw.places),
        window: time(raw.window, spans, '/statement/window'),
        quantity: raw.quantity ? quantity(raw.quantity) : null,
      };
    case 'Occurrence': {
      const when = time(raw.time, spans, '/statement/time');
      return {
        ...raw,
        denial: raw.denial ?? false,
        event: raw.event ?? null,
        agents: distinct(raw.agents),
        action: raw.action ?? null,
        targets: distinct(raw.targets),
        places: distinct(raw.places),
        time: when && { ...when, extent: raw.time?.extent ?? 'WITHIN' },
        counts: (raw.counts ?? []).map(quantity),
      };
    }
    case 'Figure':
      return { ...raw, quantity: quantity(raw.quantity), time: time(raw.time, spans, '/statement/time') };
    case 'Extreme':
      return {
        ...raw,
        unit: raw.unit ?? null,
        agents: distinct(raw.agents),
        action: raw.action ?? null,
        targets: distinct(raw.targets),
        places: distinct(raw.places),
        since: time(raw.since, spans, '/statement/since'),
      };
    case 'Compliance':
    case 'Judgement':
      return raw;
    case undefined:
      return null;
  }
}

function time(raw: RawTime | null | undefined, spans: Spans, path: string): Time | null {
  if (!raw) {
    return null;
  }
  const { edtf = null, timeZone = null, start = null, end = null } = raw;
  return { edtf, timeZone, start, end, span: spanAt(spans, path) };
}

function spanAt(spans: Spans, path: string): Span {
  const span = spans.get(path);
  if (span === undefined) {
    throw new Error(`The time at ${path} was not read.`);
  }
  return span;
}

function quantity({ value, bound, unit, sides = null }: RawQuantity): Quantity {
  return { value, bound: bound ?? 'EXACTLY', unit, sides };
}

/** Said twice is said once. */
function distinct(keys: readonly string[] | null | undefined): readonly string[] {
  return [...new Set(keys)];
}
