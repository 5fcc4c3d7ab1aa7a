/** Every resolver, each in a file at its schema coordinate. */
import type { Resolvers } from '../schema-types.generated.ts';
import { Appearance } from './Appearance.ts';
import { Cause } from './Cause.ts';
import { Check } from './Check.ts';
import { Claim } from './Claim.ts';
import { ClaimContent } from './ClaimContent.ts';
import { Commitment } from './Commitment.ts';
import { CommitmentContent } from './CommitmentContent.ts';
import { Comparison } from './Comparison.ts';
import { Compliance } from './Compliance.ts';
import { Concept } from './Concept.ts';
import { ConceptContent } from './ConceptContent.ts';
import { DateTime } from './DateTime.ts';
import { EDTF } from './EDTF.ts';
import { EditorCheck } from './EditorCheck.ts';
import { EditorCheckContent } from './EditorCheckContent.ts';
import { Entry } from './Entry.ts';
import { Event } from './Event.ts';
import { EventContent } from './EventContent.ts';
import { Extreme } from './Extreme.ts';
import { FeedEntry } from './FeedEntry.ts';
import { Figure } from './Figure.ts';
import { FigureSubject } from './FigureSubject.ts';
import { Impact } from './Impact.ts';
import { correctClaim } from './Mutation/correctClaim.ts';
import { makeCheck } from './Mutation/makeCheck.ts';
import { rankClaim } from './Mutation/rankClaim.ts';
import { recordClaim } from './Mutation/recordClaim.ts';
import { recordCommitment } from './Mutation/recordCommitment.ts';
import { recordConcept } from './Mutation/recordConcept.ts';
import { recordEvent } from './Mutation/recordEvent.ts';
import { recordSource } from './Mutation/recordSource.ts';
import { redact } from './Mutation/redact.ts';
import { retractClaim } from './Mutation/retractClaim.ts';
import { reviseClaim } from './Mutation/reviseClaim.ts';
import { reviseCommitment } from './Mutation/reviseCommitment.ts';
import { reviseConcept } from './Mutation/reviseConcept.ts';
import { reviseEvent } from './Mutation/reviseEvent.ts';
import { reviseSource } from './Mutation/reviseSource.ts';
import { withdrawCheck } from './Mutation/withdrawCheck.ts';
import { Node } from './Node.ts';
import { Occurrence } from './Occurrence.ts';
import { OccurrenceTime } from './OccurrenceTime.ts';
import { PublishedStatus } from './PublishedStatus.ts';
import { PublishedVerdict } from './PublishedVerdict.ts';
import { Quantity } from './Quantity.ts';
import { claim } from './Query/claim.ts';
import { claims } from './Query/claims.ts';
import { commitment } from './Query/commitment.ts';
import { commitments } from './Query/commitments.ts';
import { compare } from './Query/compare.ts';
import { concept } from './Query/concept.ts';
import { concepts } from './Query/concepts.ts';
import { editorCheck } from './Query/editorCheck.ts';
import { event } from './Query/event.ts';
import { events } from './Query/events.ts';
import { feed } from './Query/feed.ts';
import { node } from './Query/node.ts';
import { source } from './Query/source.ts';
import { sources } from './Query/sources.ts';
import { tryOut } from './Query/tryOut.ts';
import { verdictChanges } from './Query/verdictChanges.ts';
import { RatedClaims } from './RatedClaims.ts';
import { Reading } from './Reading.ts';
import { Revision } from './Revision.ts';
import { RevisionContent } from './RevisionContent.ts';
import { RevisionRecorded } from './RevisionRecorded.ts';
import { Source } from './Source.ts';
import { SourceContent } from './SourceContent.ts';
import { Statement } from './Statement.ts';
import { StatusChanged } from './StatusChanged.ts';
import { StatusReading } from './StatusReading.ts';
import { StatusTurn } from './StatusTurn.ts';
import { Terms } from './Terms.ts';
import { Time } from './Time.ts';
import { URL } from './URL.ts';
import { Verdict } from './Verdict.ts';
import { VerdictChanged } from './VerdictChanged.ts';
import { VerdictTurn } from './VerdictTurn.ts';
import { Verification } from './Verification.ts';
import { VerificationProblem } from './VerificationProblem.ts';

export const resolvers: Resolvers = {
  Appearance,
  Cause,
  Check,
  Claim,
  ClaimContent,
  Commitment,
  CommitmentContent,
  Comparison,
  Compliance,
  Concept,
  ConceptContent,
  DateTime,
  EditorCheck,
  EditorCheckContent,
  EDTF,
  Entry,
  Event,
  EventContent,
  Extreme,
  FeedEntry,
  Figure,
  FigureSubject,
  Impact,
  Mutation: {
    correctClaim,
    makeCheck,
    rankClaim,
    recordClaim,
    recordCommitment,
    recordConcept,
    recordEvent,
    recordSource,
    redact,
    retractClaim,
    reviseClaim,
    reviseCommitment,
    reviseConcept,
    reviseEvent,
    reviseSource,
    withdrawCheck,
  },
  Node,
  Occurrence,
  OccurrenceTime,
  PublishedStatus,
  PublishedVerdict,
  Quantity,
  Query: {
    claim,
    claims,
    commitment,
    commitments,
    compare,
    concept,
    concepts,
    editorCheck,
    event,
    events,
    feed,
    node,
    source,
    sources,
    tryOut,
    verdictChanges,
  },
  RatedClaims,
  Reading,
  Revision,
  RevisionContent,
  RevisionRecorded,
  Source,
  SourceContent,
  Statement,
  StatusChanged,
  StatusReading,
  StatusTurn,
  Terms,
  Time,
  URL,
  Verdict,
  VerdictChanged,
  VerdictTurn,
  Verification,
  VerificationProblem,
};
