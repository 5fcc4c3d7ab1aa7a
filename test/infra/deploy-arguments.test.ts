import { describe, expect, it } from 'vitest';
import { deployArguments } from '../../infra/deploy-arguments.ts';

describe('deployArguments', () => {
  it('names every stack of the environment', () => {
    expect(deployArguments(['staging'])).toEqual(['deploy', '*', '--context', 'env=staging']);
  });

  it('passes on what follows the name', () => {
    expect(deployArguments(['dev', '--require-approval', 'never'])).toEqual([
      'deploy',
      '*',
      '--context',
      'env=dev',
      '--require-approval',
      'never',
    ]);
  });

  it.each([[['nonesuch']], [[]], [['--all']]])('refuses %j, and says which there are', (given) => {
    expect(() => deployArguments(given)).toThrow(/: choose one of dev, staging, /);
  });
});
