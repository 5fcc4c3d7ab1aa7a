import { describe, expect, it } from 'vitest';
import { createContext } from '../../../functions/graphql/context.ts';
import { createMemoryStore } from '../../support/memory-store.ts';

const editor = { id: 'ann', name: null };

describe('createContext', () => {
  it('dates what is written by the clock, and not by the moment of the request', () => {
    let moment = 5;
    const parts = { ...createMemoryStore(), now: 5, requestId: 'r' };
    const { now } = createContext({ ...parts, clock: () => moment }).writerFor(editor);
    moment = 7;
    expect([now(), createContext(parts).writerFor(editor).now()]).toEqual([7, 5]);
  });

  it('makes ids that nobody made before', () => {
    const { newId } = createContext({ ...createMemoryStore(), now: 0, requestId: 'r' }).writerFor(editor);
    expect(new Set([newId(), newId(), newId()]).size).toBe(3);
  });
});
