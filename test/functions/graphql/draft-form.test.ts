import { describe, expect, it } from 'vitest';
import { plainForm } from '../../../functions/graphql/draft-form.ts';

describe('plainForm', () => {
  it('is the draft as it is', () => {
    const { content, stepsOf, problems } = plainForm({ title: 'A hole' });
    expect([content, stepsOf(['title']), problems]).toEqual([{ title: 'A hole' }, ['title'], []]);
  });
});
