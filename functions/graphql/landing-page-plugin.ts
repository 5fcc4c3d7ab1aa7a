import type { ApolloServerPlugin } from '@apollo/server';
import type { StarterKeys } from './starter-operations.ts';

/** Shows browsers the landing page, which is loaded when the first of them comes. */
export function landingPagePlugin(keys?: StarterKeys): ApolloServerPlugin {
  const html = async (): Promise<string> => {
    const { landingPage } = await import('./landing-page.ts');
    return landingPage(keys);
  };
  return { serverWillStart: async () => ({ renderLandingPage: async () => ({ html }) }) };
}
