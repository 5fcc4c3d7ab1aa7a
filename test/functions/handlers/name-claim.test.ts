import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { handler } from '../../../functions/handlers/name-claim.ts';
import { createVerifyToken } from '../../../functions/handlers/verify-token.ts';
import { inSeconds, publisher, signingKey, tokenOf } from '../../support/tokens.ts';

function eventOf(userAttributes: Readonly<Record<string, string>>): PreTokenGenerationV2TriggerEvent {
  return {
    version: '2',
    triggerSource: 'TokenGeneration_HostedAuth',
    region: 'eu-central-1',
    userPoolId: 'eu-central-1_Abc123',
    userName: '5f0c',
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'client' },
    request: { userAttributes, groupConfiguration: { groupsToOverride: ['editor'] }, scopes: ['openid'] },
    response: { claimsAndScopeOverrideDetails: {} },
  };
}

describe('the handler that names editors in their tokens', () => {
  it('puts the name, and nothing else of the user, into the access token', async () => {
    const event = eventOf({ sub: '5f0c', name: 'Ada', email: 'ada@example.org' });
    expect(await handler(event)).toEqual({
      ...event,
      response: {
        claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: { name: 'Ada' } } },
      },
    });
  });

  it('adds nothing where the user has no name', async () => {
    const event = eventOf({ sub: '5f0c', email: 'ada@example.org' });
    expect(await handler(event)).toEqual({
      ...event,
      response: { claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: {} } } },
    });
  });

  it('puts it where the API looks for the name that history shows', async () => {
    const { response } = await handler(eventOf({ name: 'Ada' }));
    const key = signingKey('k1', 'RS256');
    const token = tokenOf(
      {
        iss: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Abc123',
        client_id: 'client',
        token_use: 'access',
        sub: '5f0c',
        exp: inSeconds(60),
        ...response.claimsAndScopeOverrideDetails.accessTokenGeneration?.claimsToAddOrOverride,
      },
      key,
    );
    const issuer = { kind: 'cognito', userPoolId: 'eu-central-1_Abc123', clientId: 'client' } as const;
    const { editor } = await createVerifyToken(issuer, publisher(key).fetchKeys)(token);
    expect(editor.name).toBe('Ada');
  });
});
