import { describe } from 'vitest';
import { describeStore } from '../functions/store/contract.ts';
import { createMemoryStore } from './memory-store.ts';

describe('the store in memory', () => {
  describeStore(async () => createMemoryStore());
});
