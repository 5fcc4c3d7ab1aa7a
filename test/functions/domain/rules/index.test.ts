import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../functions/domain/rule.ts';
import { RULE_SET_VERSION } from '../../../../functions/domain/rule-set-version.ts';
import { RULES } from '../../../../functions/domain/rules/index.ts';
import { type Case, cases } from '../../../support/any-pair.ts';
import { fc } from '../../../support/fast-check.ts';

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(new URL(`../../../../${folder}`, import.meta.url))
    .filter((name) => name.endsWith(ending) && name !== `index${ending}`)
    .map((name) => name.slice(0, -ending.length))
    .toSorted();

/** The dimensions, each with its role, that rules compare in a case. */
function comparedIn({ vocabulary, pair: [claim, against], event, unders }: Case): readonly (readonly [Rule, string])[] {
  return RULES.flatMap((rule) =>
    unders.flatMap(({ statement }) => {
      const terms = statement?.type === 'Terms' ? statement : null;
      const finding = rule.compare({ claim, against, terms, event, vocabulary });
      return (finding?.comparisons ?? []).map(({ role, dimension }) => [rule, `${role} ${dimension}`] as const);
    }),
  );
}

function declaredBy({ scope, content }: Rule): readonly string[] {
  return [...scope.map((dimension) => `SCOPE ${dimension}`), ...content.map((dimension) => `CONTENT ${dimension}`)];
}

describe('the rules', () => {
  const names = RULES.map(({ name }) => name);

  it('are listed, each by the name of its file', () => {
    expect(names.toSorted()).toEqual(filesIn('functions/domain/rules', '.ts'));
  });

  it('are each tested in a file of that name', () => {
    expect(filesIn('test/functions/domain/rules', '.test.ts')).toEqual(names.toSorted());
  });

  it('are in a list that nothing changes, and all of some version', () => {
    expect(Object.isFrozen(RULES)).toBe(true);
    expect([RULE_SET_VERSION, ...RULES.map(({ version }) => version)].every((each) => Number.isInteger(each))).toBe(
      true,
    );
  });

  it.for(RULES.map((rule) => [rule.name, rule] as const))('bear by dimensions of scope alone: %s', ([, rule]) => {
    expect(rule.bearing.filter((dimension) => !rule.scope.includes(dimension))).toEqual([]);
  });

  it('compare dimensions that they declare, in the role that they declare', () => {
    fc.assert(
      fc.property(cases, (any) => {
        for (const [rule, compared] of comparedIn(any)) expect(declaredBy(rule)).toContain(compared);
      }),
    );
  });

  it('compare every dimension that they declare', () => {
    const compared = fc.sample(cases, { numRuns: 3000, seed: 1 }).flatMap(comparedIn);
    const used = Map.groupBy(compared, ([rule]) => rule);
    for (const rule of RULES) {
      const dimensions = new Set((used.get(rule) ?? []).map(([, dimension]) => dimension));
      expect([rule.name, [...dimensions].toSorted()]).toEqual([rule.name, declaredBy(rule).toSorted()]);
    }
  });

  it('that compare under an account know no pair without one', () => {
    fc.assert(
      fc.property(cases, ({ vocabulary, pair: [claim, against], event }) => {
        for (const rule of RULES.filter(({ underAccount }) => underAccount))
          expect(rule.compare({ claim, against, terms: null, event, vocabulary })).toBeNull();
      }),
    );
  });

  it('that go both ways find the same from both sides: a contradiction, or none', () => {
    fc.assert(
      fc.property(cases, ({ vocabulary, pair: [claim, against] }) => {
        for (const { compare } of RULES.filter(({ bothWays }) => bothWays)) {
          const found = compare({ claim, against, terms: null, vocabulary });
          const turned = compare({ claim: against, against: claim, terms: null, vocabulary });
          expect(turned?.relation === 'CONTRADICTS').toBe(found?.relation === 'CONTRADICTS');
          expect(turned === null).toBe(found === null);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
