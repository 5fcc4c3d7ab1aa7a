import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { OriginSecrets } from '../../infra/origin-secrets.ts';

/** The secrets that the stack makes, by logical id, and what it tells each side. */
function made(number: number): { readonly ids: readonly string[]; readonly shown: unknown; readonly told: unknown } {
  const stack = new Stack(new App(), 'Stack');
  const secrets = new OriginSecrets(stack, 'Origin', number);
  return {
    ids: Object.keys(Template.fromStack(stack).findResources('AWS::SecretsManager::Secret')),
    shown: stack.resolve(secrets.shown.unsafeUnwrap()),
    told: stack.resolve(secrets.environment),
  };
}

function valueOf(id: string | undefined): readonly unknown[] {
  return ['{{resolve:secretsmanager:', { Ref: id }, ':SecretString:::}}'];
}

describe('OriginSecrets', () => {
  it('makes a secret that both sides are told, and the template is not', () => {
    const { ids, shown, told } = made(1);
    expect(ids).toEqual([expect.stringMatching(/^OriginSecret1/)]);
    expect(shown).toEqual({ 'Fn::Join': ['', valueOf(ids[0])] });
    expect(told).toEqual({ ORIGIN_SECRETS: { 'Fn::Join': ['', valueOf(ids[0])] } });
  });

  it('makes a new one with the next number, and has the one before accepted', () => {
    const [before] = made(1).ids;
    const { ids, shown, told } = made(2);
    expect(ids).toEqual([expect.stringMatching(/^OriginSecret2/), before]);
    expect(shown).toEqual({ 'Fn::Join': ['', valueOf(ids[0])] });
    const [open, latest, close] = valueOf(ids[0]);
    const [opened, ...rest] = valueOf(before);
    expect(told).toEqual({
      ORIGIN_SECRETS: { 'Fn::Join': ['', [open, latest, `${String(close)},${String(opened)}`, ...rest]] },
    });
  });

  it('makes secrets that the API takes for such', () => {
    const stack = new Stack(new App(), 'Stack');
    new OriginSecrets(stack, 'Origin', 1);
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
    });
  });
});
