import { describe, expect, it } from 'vitest';
import { type Issuer, issuerProblems } from '../../infra/issuer.ts';

const cognito = {
  kind: 'cognito',
  callbackUrls: ['https://news.example.org/signed-in', 'http://localhost:3000/signed-in'],
  logoutUrls: [],
} satisfies Issuer;

const oidc = {
  kind: 'oidc',
  issuer: 'https://login.example.org/',
  audience: 'api',
  jwksUri: null,
  roleClaim: 'roles',
  nameClaim: 'name',
} satisfies Issuer;

describe('issuerProblems, of a user pool', () => {
  it('finds nothing wrong with pages over https and on this machine', () => {
    expect(issuerProblems(cognito)).toEqual([]);
  });

  it('names every page that Cognito would not lead back to', () => {
    const wrong = ['http://news.example.org/', 'news', 'https://news.example.org/#in', 'http://localhost.example.org/'];
    const reason = 'is neither a URL over https nor on http://localhost, without a fragment.';
    expect(issuerProblems({ ...cognito, callbackUrls: wrong, logoutUrls: ['javascript:0'] })).toEqual([
      ...wrong.map((url) => `issuer.callbackUrls: "${url}" ${reason}`),
      `issuer.logoutUrls: "javascript:0" ${reason}`,
    ]);
  });

  it('asks for a page to come back to', () => {
    expect(issuerProblems({ ...cognito, callbackUrls: [] })).toEqual([
      'issuer.callbackUrls: no URL is given; no editor could sign in.',
    ]);
  });
});

describe('issuerProblems, of another issuer', () => {
  it('finds nothing wrong with one over https', () => {
    expect(issuerProblems(oidc)).toEqual([]);
    expect(issuerProblems({ ...oidc, jwksUri: 'https://login.example.org/keys' })).toEqual([]);
  });

  it('names every field that cannot be meant', () => {
    const wrong = { issuer: 'http://login.example.org/', jwksUri: 'keys', audience: '', roleClaim: ' ', nameClaim: '' };
    expect(issuerProblems({ ...oidc, ...wrong })).toEqual([
      'issuer.issuer: "http://login.example.org/" is not a URL over https.',
      'issuer.jwksUri: "keys" is not a URL over https.',
      'issuer.audience: it is empty.',
      'issuer.roleClaim: it is empty.',
      'issuer.nameClaim: it is empty.',
    ]);
  });
});
