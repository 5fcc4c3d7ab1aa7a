import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, exampleNames, recordFile } from '../../../functions/local/record-file.ts';

describe('recordFile', () => {
  it('is the file of an example by its name', () => {
    expect(recordFile('energy-truce')).toBe(EXAMPLE);
    expect(existsSync(EXAMPLE)).toBe(true);
  });

  it('is any other file as it is, there or not', () => {
    expect(recordFile('package.json')).toBe('package.json');
    expect(recordFile('../records/energy-truce')).toBe('../records/energy-truce');
  });
});

describe('exampleNames', () => {
  it('has the example', () => {
    expect(exampleNames()).toContain('energy-truce');
  });
});
