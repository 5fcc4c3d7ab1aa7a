import type { Claim } from '../domain/record.ts';
import { revisionOf } from '../domain/revision-of.ts';
import { RULE_SET_VERSION } from '../domain/rule-set-version.ts';
import { deriveQuotingStatus } from './derive-status.ts';
import { deriveVerdictToKeep } from './derive-verdict.ts';
import type { Due } from './due.ts';
import type { Evidence } from './evidence.ts';
import { LATEST_PUBLISHED, type PageRef, type Quote, type WhichTurn } from './kept-ports.ts';
import { listsOf } from './lists-of.ts';
import type { Derivations } from './ports.ts';
import type { Projector } from './projector.ts';
import { publish } from './publish.ts';
import { STATUS_WORDS, VERDICT_WORDS } from './wordless.ts';

/** A page as it was derived: how to write it (false: that was too late), and the claim, if others may change with it. */
export type DerivedPage = Due & {
  readonly write: () => Promise<boolean>;
  readonly passesOn: Claim | null;
  /** The ids of the tasks that deriving it left. */
  readonly tasks: readonly string[];
};

/** From the evidence, and what the claim or the commitment says. */
export type DerivePage = (evidence: Evidence, record: Derivations) => Promise<DerivedPage | null>;

/** Takes a turn to write a page. What is read after that is late enough to derive it from. */
export async function takePageTurn(projector: Projector, due: Due, which: WhichTurn): Promise<DerivePage> {
  return due.ref.type === 'Claim' ? takeVerdictTurn(projector, due, which) : takeStatusTurn(projector, due, which);
}

async function takeVerdictTurn(projector: Projector, { ref, causes }: Due, which: WhichTurn): Promise<DerivePage> {
  const { projection, kept, now } = projector;
  const { key } = ref;
  const { turn, before } = await projection.verdictTurn(key, which);
  return async (evidence, record) => {
    const [claim] = await record.entries([{ type: 'Claim' as const, key }]);
    // What is not there yet is derived when it is put there.
    if (claim === undefined) return null;
    const number = revisionOf(claim);
    const { verdict, checks, effect, quotes } = await deriveVerdictToKeep(evidence, claim);
    const sources = claim.appearances.map(({ source }) => ({ type: 'Source' as const, key: source }));
    const published = await record.entries(sources);
    const derived = { value: verdict, ruleSet: RULE_SET_VERSION };
    const last = async (): ReturnType<typeof kept.verdicts> => kept.verdicts(key, LATEST_PUBLISHED);
    const fresh = { ...derived, quotes, ...VERDICT_WORDS };
    const { version, publishing, dropped } = await publish({ before, published: last }, fresh, { causes, now });
    const put = {
      claim,
      head: number === null ? null : { number },
      publishers: Object.fromEntries(published.map((source) => [source.key, source.publisher])),
      verdict: { ...derived, effect, version },
      checks,
      lists: claim.retracted === true ? [] : listsOf(claim),
      publication: publishing,
    };
    return {
      ref,
      causes,
      tasks: await scrub(projector, ref, dropped),
      passesOn: before?.effect === effect ? null : claim,
      write: async () => projection.putClaimPage(put, turn),
    };
  };
}

async function takeStatusTurn(projector: Projector, { ref, causes }: Due, which: WhichTurn): Promise<DerivePage> {
  const { projection, kept, now } = projector;
  const { key } = ref;
  const { turn, before } = await projection.statusTurn(key, which);
  return async (evidence, record) => {
    const [commitment] = await record.entries([{ type: 'Commitment' as const, key }]);
    if (commitment === undefined) return null;
    const { status, quotes } = await deriveQuotingStatus(evidence, commitment, now);
    const derived = { value: status, ruleSet: RULE_SET_VERSION };
    const published = async (): ReturnType<typeof kept.statuses> => kept.statuses(key, LATEST_PUBLISHED);
    const fresh = { ...derived, quotes, ...STATUS_WORDS };
    const { version, publishing, dropped } = await publish({ before, published }, fresh, { causes, now });
    const put = { commitment: key, status: { ...derived, version }, publication: publishing };
    return {
      ref,
      causes,
      tasks: await scrub(projector, ref, dropped),
      passesOn: null,
      write: async () => projection.putStatus(put, turn),
    };
  };
}

async function scrub(projector: Projector, ref: PageRef, dropped: readonly Quote[]): Promise<readonly string[]> {
  if (dropped.length === 0) return [];
  // Mostly nothing is dropped: most who start need nothing of it.
  const { scrubDropped } = await import('./scrub.ts');
  return scrubDropped(projector, ref, dropped);
}
