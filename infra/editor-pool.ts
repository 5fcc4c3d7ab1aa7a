import { Aws, Duration, Fn, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolDomain,
  UserPoolGroup,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { BundledFunction } from './bundled-function.ts';
import type { EnvironmentConfig } from './environments.ts';
import type { Issuer } from './issuer.ts';

/** What a user may do is said by the groups that they are in. */
const GROUPS: readonly string[] = ['editor', 'redactor'];

export type EditorPoolProps = {
  readonly config: EnvironmentConfig;
  readonly issuer: Issuer & { readonly kind: 'cognito' };
  /** The folder of the function that puts an editor's name into their tokens. */
  readonly bundle: string;
};

/** Who may write: a user pool into which editors are invited, and a client that gives their browsers tokens. */
export class EditorPool extends Construct {
  readonly userPoolId: string;
  readonly clientId: string;
  /** Where the sign-in page and the token endpoint are, without a path. */
  readonly signInUrl: string;

  constructor(scope: Construct, id: string, props: EditorPoolProps) {
    super(scope, id);
    const { config, issuer, bundle } = props;
    const removalPolicy = config.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const users = this.addUsers(config, removalPolicy);
    const naming = new BundledFunction(this, 'NameClaim', {
      config,
      bundle,
      environment: {},
      // As long as Cognito waits.
      timeout: Duration.seconds(5),
    });
    // The second version of the event is the first that reaches access tokens.
    users.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, naming.lambda, LambdaVersion.V2_0);
    for (const groupName of GROUPS) {
      new UserPoolGroup(this, groupName, { userPool: users, groupName }).applyRemovalPolicy(removalPolicy);
    }
    const client = this.addClient(users, issuer);
    client.applyRemovalPolicy(removalPolicy);
    const domain = new UserPoolDomain(this, 'SignIn', {
      userPool: users,
      // No two user pools in the world share one: it has the number that the stack got when it was made.
      cognitoDomain: { domainPrefix: `counterclaim-${Fn.select(2, Fn.split('/', Aws.STACK_ID))}` },
    });
    this.userPoolId = users.userPoolId;
    this.clientId = client.userPoolClientId;
    this.signInUrl = domain.baseUrl();
  }

  private addUsers(config: EnvironmentConfig, removalPolicy: RemovalPolicy): UserPool {
    const users = new UserPool(this, 'Users', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      // What history shows: who is invited without a name is asked for one when they first sign in.
      standardAttributes: { fullname: { required: true, mutable: true } },
      // By an app, not by SMS: an operator need not be known to a telephone company.
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // The least that lets a function add to access tokens.
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: config.keepsData,
      removalPolicy,
    });
    Validations.of(users).acknowledge({
      id: 'AwsSolutions-COG8',
      reason:
        'The Plus plan costs by the user and watches for stolen passwords; here the few who are invited need a second factor.',
    });
    return users;
  }

  private addClient(users: UserPool, { callbackUrls, logoutUrls }: EditorPoolProps['issuer']): UserPoolClient {
    return new UserPoolClient(this, 'Client', {
      userPool: users,
      // A page in a browser can keep no secret: it proves by PKCE that the code is its own.
      generateSecret: false,
      // Sign-in is by the page alone, whose tokens change nothing in the pool: editors do not rename themselves.
      authFlows: { user: false },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [...callbackUrls],
        logoutUrls: [...logoutUrls],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      // A role that was taken away is gone within the hour; who works all day signs in once.
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
  }
}
