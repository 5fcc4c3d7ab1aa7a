/** Every resolver, each in a file at its schema coordinate. */
import type { Resolvers } from '../schema-types.generated.ts';
import { Appearance } from './Appearance.ts';
import { Check } from './Check.ts';
import { Claim } from './Claim.ts';
import { Commitment } from './Commitment.ts';
import { Comparison } from './Comparison.ts';
import { Compliance } from './Compliance.ts';
import { Concept } from './Concept.ts';
import { DateTime } from './DateTime.ts';
import { EDTF } from './EDTF.ts';
import { Event } from './Event.ts';
import { Extreme } from './Extreme.ts';
import { Figure } from './Figure.ts';
import { FigureSubject } from './FigureSubject.ts';
import { Impact } from './Impact.ts';
import { Node } from './Node.ts';
import { Occurrence } from './Occurrence.ts';
import { OccurrenceTime } from './OccurrenceTime.ts';
import { Quantity } from './Quantity.ts';
import { claim } from './Query/claim.ts';
import { claims } from './Query/claims.ts';
import { commitment } from './Query/commitment.ts';
import { commitments } from './Query/commitments.ts';
import { compare } from './Query/compare.ts';
import { concept } from './Query/concept.ts';
import { event } from './Query/event.ts';
import { node } from './Query/node.ts';
import { source } from './Query/source.ts';
import { tryOut } from './Query/tryOut.ts';
import { Reading } from './Reading.ts';
import { Source } from './Source.ts';
import { Statement } from './Statement.ts';
import { StatusReading } from './StatusReading.ts';
import { StatusTurn } from './StatusTurn.ts';
import { Terms } from './Terms.ts';
import { Time } from './Time.ts';
import { URL } from './URL.ts';
import { Verdict } from './Verdict.ts';
import { VerdictTurn } from './VerdictTurn.ts';

export const resolvers: Resolvers = {
  Appearance,
  Check,
  Claim,
  Commitment,
  Comparison,
  Compliance,
  Concept,
  DateTime,
  EDTF,
  Event,
  Extreme,
  Figure,
  FigureSubject,
  Impact,
  Node,
  Occurrence,
  OccurrenceTime,
  Quantity,
  Query: { claim, claims, commitment, commitments, compare, concept, event, node, source, tryOut },
  Reading,
  Source,
  Statement,
  StatusReading,
  StatusTurn,
  Terms,
  Time,
  URL,
  Verdict,
  VerdictTurn,
};
