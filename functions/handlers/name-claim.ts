/**
 * What Amazon Cognito calls before it makes an editor's tokens: puts the name that history shows into the access token,
 * which has none otherwise. An editor without a name gets a token without one.
 */
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { DEFAULT_NAME_CLAIM } from './issuer-config.ts';

/** Takes the event with the user's attributes, and gives it back with what is to be done. */
export type NameClaimHandler = (event: PreTokenGenerationV2TriggerEvent) => Promise<PreTokenGenerationV2TriggerEvent>;

/** The attribute of OpenID Connect in which user pools keep a name. */
const NAME_ATTRIBUTE = 'name';

export const handler: NameClaimHandler = async (event) => {
  const name = event.request.userAttributes[NAME_ATTRIBUTE];
  const claimsToAddOrOverride = name === undefined ? {} : { [DEFAULT_NAME_CLAIM]: name };
  return {
    ...event,
    response: { claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride } } },
  };
};
