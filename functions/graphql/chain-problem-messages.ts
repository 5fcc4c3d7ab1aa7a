import type { ChainProblemKind } from '../operations/ledger/verify-chain.ts';

/** What is wrong with a history, as a sentence. */
export const CHAIN_PROBLEM_MESSAGES: Readonly<Record<ChainProblemKind, string>> = {
  CONTENT_ALTERED: 'What it says is not what was sealed.',
  CONTENT_MISSING: 'What it said is gone, and no redaction says so.',
  CONTENT_LEFT: 'It was redacted, and what it said is still kept: redact it again.',
  UNREADABLE: 'It is not in a format that this release can read.',
  HEADER_ALTERED: 'When, by whom or as what it was recorded is not what was sealed.',
  OUT_OF_ORDER: 'It does not follow on the revision before it.',
  MISSING: 'It is not there, although there are later ones.',
  TRUNCATED: 'It is not there, although the record has been seen to have it.',
  REPLACED: 'It is not the one that the record has been seen to have.',
};
