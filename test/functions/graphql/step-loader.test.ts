import { describe, expect, it } from 'vitest';
import { eachInStep, stepLoader } from '../../../functions/graphql/step-loader.ts';

describe('stepLoader', () => {
  it('reads what is asked for at one step together, each once', async () => {
    const reads: (readonly string[])[] = [];
    const { load, asked } = stepLoader<string, string>(async (each) => {
      reads.push(each);
      return each.map((word) => word.toUpperCase());
    }, String);

    expect(await Promise.all(['a', 'b', 'a'].map(load))).toEqual(['A', 'B', 'A']);
    expect(await Promise.all(['c', 'a'].map(load))).toEqual(['C', 'A']);
    expect(reads).toEqual([['a', 'b'], ['c']]);
    expect([...asked.keys()]).toEqual(['a', 'b', 'c']);
    asked.clear();
    await load('a');
    expect(reads.at(-1)).toEqual(['a']);
  });

  it('has what was asked for before at once, whatever is asked for with it', async () => {
    const { load } = stepLoader<string, string>(async (each) => {
      if (each.includes('slow')) await new Promise(() => {});
      return each;
    }, String);
    await load('known');

    void load('slow');
    expect(await load('known')).toBe('known');
  });
});

describe('eachInStep', () => {
  it('calls for each at the same time, and has all go on together', async () => {
    const order: string[] = [];
    let release = (): void => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { load } = eachInStep(async (key: string, window: { readonly first: number }) => {
      order.push(`${key} ${window.first} asked`);
      if (key === 'slow') await gate;
      return key;
    });
    const loading = [load(['slow', { first: 1 }]), load(['fast', { first: 1 }]), load(['slow', { first: 1 }])];
    void loading[1]?.then(() => order.push('fast answered'));
    await new Promise(setImmediate);
    order.push('released');
    release();

    expect(await Promise.all(loading)).toEqual(['slow', 'fast', 'slow']);
    expect(order).toEqual(['slow 1 asked', 'fast 1 asked', 'released', 'fast answered']);
  });

  it('leaves a failure to those who asked for what failed', async () => {
    const failure = new Error('no table');
    const { load } = eachInStep(async (key: string) => {
      if (key === 'bad') throw failure;
      // oxlint-disable-next-line typescript/only-throw-error -- what is thrown need not be an error
      if (key === 'worse') throw 'a word';
      return key;
    });

    const [good, bad, worse] = await Promise.allSettled([load(['good']), load(['bad']), load(['worse'])]);
    expect(good).toEqual({ status: 'fulfilled', value: 'good' });
    expect(bad).toEqual({ status: 'rejected', reason: failure });
    expect(worse).toMatchObject({ reason: new Error('What was asked for cannot be read.', { cause: 'a word' }) });
  });
});
