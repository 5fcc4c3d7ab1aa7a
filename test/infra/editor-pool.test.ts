import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import type { Issuer } from '../../infra/issuer.ts';
import { propertiesMatching, propertiesOf, statementsOf, templatesOf } from '../support/templates.ts';

const issuer: Issuer = {
  kind: 'cognito',
  callbackUrls: ['https://news.example.org/signed-in'],
  logoutUrls: ['https://news.example.org/'],
};
const users = { Ref: expect.stringMatching(/^EditorsUsers/) };

describe.each(Object.entries(environments))('EditorPool in %s', (_, environment) => {
  const config = { ...environment, issuer };

  it('is a pool into which editors are invited, by their address and with a second factor', async () => {
    const { data } = await templatesOf(config);
    expect(propertiesOf(data, 'AWS::Cognito::UserPool')).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      MfaConfiguration: 'ON',
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          RequireUppercase: true,
          TemporaryPasswordValidityDays: 7,
        },
      },
      Schema: [{ Mutable: true, Name: 'name', Required: true }],
      UserPoolTier: 'ESSENTIALS',
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
    });
  });

  it('has every token made with the name of the editor', async () => {
    const { data } = await templatesOf(config);
    const naming = { 'Fn::GetAtt': [expect.stringMatching(/^EditorsNameClaimFunction/), 'Arn'] };
    expect(propertiesOf(data, 'AWS::Cognito::UserPool')).toHaveProperty('LambdaConfig', {
      PreTokenGenerationConfig: { LambdaArn: naming, LambdaVersion: 'V2_0' },
    });
    expect(propertiesOf(data, 'AWS::Lambda::Permission')).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: naming,
      Principal: 'cognito-idp.amazonaws.com',
      SourceArn: { 'Fn::GetAtt': [users.Ref, 'Arn'] },
    });
  });

  it('lets what names editors write its log, and nothing else', async () => {
    const { data } = await templatesOf({ ...config, tracesRequests: false });
    expect(statementsOf(data, /^EditorsNameClaim/)).toEqual([
      {
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Effect: 'Allow',
        Resource: { 'Fn::GetAtt': [expect.stringMatching(/^EditorsNameClaimLogs/), 'Arn'] },
      },
    ]);
  });

  it('gives tokens for a code alone, to a client without a secret', async () => {
    const { data } = await templatesOf(config);
    expect(propertiesOf(data, 'AWS::Cognito::UserPoolClient')).toEqual({
      AccessTokenValidity: 60,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: ['https://news.example.org/signed-in'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      GenerateSecret: false,
      IdTokenValidity: 60,
      LogoutURLs: ['https://news.example.org/'],
      PreventUserExistenceErrors: 'ENABLED',
      RefreshTokenValidity: 720,
      SupportedIdentityProviders: ['COGNITO'],
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      UserPoolId: users,
    });
  });

  it('has a group for each role', async () => {
    const { data } = await templatesOf(config);
    expect(propertiesMatching(data, { type: 'AWS::Cognito::UserPoolGroup', id: /./ })).toEqual([
      { GroupName: 'editor', UserPoolId: users },
      { GroupName: 'redactor', UserPoolId: users },
    ]);
  });

  it('is found, under a name that no other stack in the world has, through outputs and parameters', async () => {
    const { data } = await templatesOf(config);
    const number = { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] };
    expect(propertiesOf(data, 'AWS::Cognito::UserPoolDomain')).toEqual({
      Domain: { 'Fn::Join': ['', ['counterclaim-', number]] },
      UserPoolId: users,
    });
    const client = { Ref: expect.stringMatching(/^EditorsClient/) };
    const domain = { Ref: expect.stringMatching(/^EditorsSignIn/) };
    expect(valuesOf(data.findOutputs('*'))).toEqual({
      TableName: expect.anything(),
      UserPoolId: users,
      ClientId: client,
      SignInUrl: { 'Fn::Join': ['', ['https://', domain, '.auth.eu-central-1.amazoncognito.com']] },
    });
    expect(parametersIn(data)).toEqual({
      '/counterclaim/test/table-name': expect.anything(),
      '/counterclaim/test/stream-arn': expect.anything(),
      '/counterclaim/test/user-pool-id': users,
      '/counterclaim/test/client-id': client,
    });
  });

  it('outlives the stack, with its groups and its client, exactly where data is kept', async () => {
    const { data } = await templatesOf(config);
    const protection = config.keepsData ? 'ACTIVE' : 'INACTIVE';
    expect(propertiesOf(data, 'AWS::Cognito::UserPool')).toHaveProperty('DeletionProtection', protection);
    const policies = ['UserPool', 'UserPoolClient', 'UserPoolGroup']
      .flatMap((type) => Object.values(data.findResources(`AWS::Cognito::${type}`)))
      .map((resource): unknown => resource['DeletionPolicy']);
    expect(policies).toEqual(Array.from({ length: 4 }, () => (config.keepsData ? 'Retain' : 'Delete')));
  });
});

describe('DataStack', () => {
  it('has no user pool where there is another issuer', async () => {
    const oidc: Issuer = {
      kind: 'oidc',
      issuer: 'https://login.example.org/',
      audience: 'api',
      jwksUri: null,
      roleClaim: 'roles',
      nameClaim: 'name',
    };
    const { data } = await templatesOf({ ...environments.dev, issuer: oidc });
    const resources: Readonly<Record<string, { readonly Type: string }>> = data.toJSON()['Resources'];
    expect(Object.values(resources).filter(({ Type }) => /Cognito|Lambda/.test(Type))).toEqual([]);
    expect(valuesOf(data.findOutputs('*'))).toEqual({ TableName: expect.anything() });
  });
});

function valuesOf(outputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>): unknown {
  return Object.fromEntries(Object.entries(outputs).map(([name, { Value }]) => [name, Value]));
}

function parametersIn(template: Template): unknown {
  const parameters = propertiesMatching(template, { type: 'AWS::SSM::Parameter', id: /./ });
  return Object.fromEntries(parameters.map(({ Name, Value }) => [Name, Value]));
}
