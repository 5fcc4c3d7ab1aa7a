import { describe, expect, it, vi } from 'vitest';
import { readReviews } from '../../functions/handlers/read-reviews.ts';
import { pageUrl } from '../../functions/operations/reviews/review-config.ts';
import { environments } from '../../infra/environments.ts';
import { aboutTable, reads, record } from '../support/table-statements.ts';
import { propertiesMatching, propertiesOf, templatesOf } from '../support/templates.ts';

describe.each(Object.entries(environments))('ApiStack of %s', (_, config) => {
  it('gives the metrics of all its functions a namespace that no other environment has', async () => {
    const { api } = await templatesOf(config);
    const namespaces = propertiesMatching(api, {
      type: 'AWS::Lambda::Function',
      id: /^(GraphQL|Projection)/,
    }).map(({ Environment: environment }) => (environment as Environment).Variables['POWERTOOLS_METRICS_NAMESPACE']);
    expect(namespaces).toEqual(Array(3).fill('Counterclaim/Counterclaim-test-Api'));
  });

  it('lets the API read the table and put truth, redactions included, and nothing more', async () => {
    const { api } = await templatesOf(config);
    expect(aboutTable(api, /^GraphQL/)).toEqual([
      reads,
      {
        Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['truth#*'] } },
        Effect: 'Allow',
        Resource: record,
      },
    ]);
  });

  it('tells the API whose tokens editors write with', async () => {
    const issuer = { kind: 'cognito', callbackUrls: ['https://news.example.org/'], logoutUrls: [] } as const;
    const { api } = await templatesOf({ ...config, issuer });
    const [graphql] = propertiesMatching(api, { type: 'AWS::Lambda::Function', id: /^GraphQL/ });
    expect(graphql).toHaveProperty(
      'Environment.Variables',
      expect.objectContaining({
        COGNITO_USER_POOL_ID: { Ref: expect.stringMatching(/^SsmParameterValuecounterclaimtestuserpoolid/) },
        COGNITO_CLIENT_ID: { Ref: expect.stringMatching(/^SsmParameterValuecounterclaimtestclientid/) },
      }),
    );
  });

  it('tells the API in whose name and on which scale it publishes reviews, as the API reads it', async () => {
    const { api } = await templatesOf(config);
    const [{ Environment: environment } = {}] = propertiesMatching(api, {
      type: 'AWS::Lambda::Function',
      id: /^GraphQL/,
    });
    const { REVIEWS: text = '' } = (environment as Environment).Variables;
    vi.stubEnv('REVIEWS', typeof text === 'string' ? text : JSON.stringify(text));
    const read = readReviews();
    vi.unstubAllEnvs();
    expect(read).toEqual(config.reviews);
    expect(read === null || pageUrl(read, 'a/1').endsWith('/claims/a/1')).toBe(true);
  });

  it('publishes the API anew when what it reads of the data has another value, though the template is the same', async () => {
    const issuer = { kind: 'cognito', callbackUrls: ['https://news.example.org/'], logoutUrls: [] } as const;
    const { api } = await templatesOf({ ...config, issuer });
    const value = (name: string): unknown => ({
      Ref: expect.stringMatching(`^SsmParameterValuecounterclaimtest${name}`),
    });
    expect(propertiesOf(api, 'AWS::Lambda::Version')).toEqual({
      Description: { 'Fn::Join': ['', [value('tablename'), ' ', value('userpoolid'), ' ', value('clientid')]] },
      FunctionName: { Ref: expect.stringMatching(/^GraphQLFunction/) },
    });
  });

  it('says where the API listens', async () => {
    const { api } = await templatesOf({ ...config, domain: null, edge: null });
    expect(api.findOutputs('ApiUrl')).toEqual({
      ApiUrl: {
        Description: 'Where the API listens.',
        Value: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [expect.stringMatching(/^Api/), 'ApiEndpoint'] }, '/graphql']] },
      },
    });
  });
});

type Environment = { readonly Variables: Readonly<Record<string, unknown>> };
