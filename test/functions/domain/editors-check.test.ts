import { describe, expect, it } from 'vitest';
import { checkOfEditor, EDITORS_CHECK, withoutOutranked } from '../../../functions/domain/editors-check.ts';
import type { EditorCheck } from '../../../functions/domain/record.ts';
import { saying, terms, vocabularyWith } from '../../support/build.ts';
import { aCheck } from '../../support/checks.ts';

const [claim, against, account] = [saying('boast', null), saying('hole', null), saying('account', terms())];
const MADE: EditorCheck = {
  type: 'EditorCheck',
  key: 'check',
  claim: 'boast',
  against: 'hole',
  under: null,
  relation: 'CONTRADICTS',
  rationale: 'The hole is theirs.',
};

describe('EDITORS_CHECK', () => {
  it('finds nothing by itself', () => {
    const pair = { claim, against, terms: null, vocabulary: vocabularyWith({}) };
    expect(EDITORS_CHECK.compare(pair)).toBeNull();
  });
});

describe('checkOfEditor', () => {
  it('says what the editor said, compares no dimension, and names the check', () => {
    expect(checkOfEditor(MADE, { claim, against, under: account })).toEqual({
      claim,
      against,
      under: account,
      rule: EDITORS_CHECK,
      relation: 'CONTRADICTS',
      comparisons: [],
      editorsCheck: 'check',
      rationale: 'The hole is theirs.',
    });
  });
});

describe('withoutOutranked', () => {
  const rules = aCheck(claim, against);
  const underAccount = aCheck(claim, against, { under: account });
  const turned = aCheck(against, claim);

  it('keeps every check where no editor made one', () => {
    expect(withoutOutranked([rules, underAccount, turned])).toEqual([rules, underAccount, turned]);
  });

  it('drops the rules’ on the same pair under every account, where an editor’s names none', () => {
    const editors = checkOfEditor(MADE, { claim, against, under: null });
    expect(withoutOutranked([rules, underAccount, turned, editors])).toEqual([turned, editors]);
  });

  it('drops the rules’ under the account that an editor’s names, and no other', () => {
    const editors = checkOfEditor(MADE, { claim, against, under: account });
    expect(withoutOutranked([rules, underAccount, turned, editors])).toEqual([rules, turned, editors]);
  });
});
