/** Whose tokens editors write with: those of a user pool of one's own, or of an issuer that there is already. */
export type Issuer =
  | {
      readonly kind: 'cognito';
      /** Where the sign-in page may send an editor back to: pages over https, or on http://localhost. */
      readonly callbackUrls: readonly string[];
      /** Where it may send one who has signed out; there need be none. */
      readonly logoutUrls: readonly string[];
    }
  | {
      readonly kind: 'oidc';
      /** As it stands in `iss`. */
      readonly issuer: string;
      /** What `aud` must be, or hold. */
      readonly audience: string;
      /** Where the issuer publishes its keys; null: at `/.well-known/jwks.json` below it. */
      readonly jwksUri: string | null;
      /** The claim that holds the roles, `editor` and `redactor`. */
      readonly roleClaim: string;
      /** The claim that holds the name that history shows. */
      readonly nameClaim: string;
    };

/** What is wrong with it, a sentence a problem, each beginning with the name of the field. */
export function issuerProblems(issuer: Issuer): readonly string[] {
  return issuer.kind === 'cognito' ? cognitoProblems(issuer) : oidcProblems(issuer);
}

function cognitoProblems({ callbackUrls, logoutUrls }: Issuer & { kind: 'cognito' }): readonly string[] {
  const none = callbackUrls.length === 0 ? ['issuer.callbackUrls: no URL is given; no editor could sign in.'] : [];
  return [...none, ...urlProblems('callbackUrls', callbackUrls), ...urlProblems('logoutUrls', logoutUrls)];
}

function urlProblems(field: string, urls: readonly string[]): readonly string[] {
  return urls
    .filter((url) => !isReturnUrl(url))
    .map((url) => `issuer.${field}: "${url}" is neither a URL over https nor on http://localhost, without a fragment.`);
}

function oidcProblems({
  issuer,
  audience,
  jwksUri,
  roleClaim,
  nameClaim,
}: Issuer & { kind: 'oidc' }): readonly string[] {
  const urls = Object.entries({ issuer, ...(jwksUri === null ? {} : { jwksUri }) })
    .filter(([, url]) => !isOver('https:', url))
    .map(([field, url]) => `issuer.${field}: "${url}" is not a URL over https.`);
  const texts = Object.entries({ audience, roleClaim, nameClaim })
    .filter(([, text]) => text.trim() === '')
    .map(([field]) => `issuer.${field}: it is empty.`);
  return [...urls, ...texts];
}

/** What Amazon Cognito takes for a place to return to. */
function isReturnUrl(url: string): boolean {
  const isLocal = isOver('http:', url) && new URL(url).hostname === 'localhost';
  return (isLocal || isOver('https:', url)) && !url.includes('#');
}

function isOver(protocol: string, url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === protocol;
}
