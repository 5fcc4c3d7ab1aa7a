import { RemovalPolicy, type SecretValue, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { ORIGIN_SECRETS_VARIABLE } from '../functions/handlers/environment-names.ts';

/**
 * By what the API knows CloudFront. Templates hold only where the secrets lie; CloudFormation puts them into the
 * configuration of both sides. There, whoever may read the configuration can read them. For CloudFront that cannot be
 * otherwise, so it is good enough for the function too, which then need not ask for them when it starts. Who knows them
 * gets around the firewall and no further.
 */
export class OriginSecrets extends Construct {
  /** What CloudFront shows. */
  readonly shown: SecretValue;
  /** What the function is told, as variables of its environment: what is shown, and what was shown before. */
  readonly environment: Readonly<Record<string, string>>;

  /** @param number - which secret is shown, counted from 1 */
  constructor(scope: Construct, id: string, number: number) {
    super(scope, id);
    const latest = this.add(number);
    const accepted = number > 1 ? [latest, this.add(number - 1)] : [latest];
    this.shown = latest;
    this.environment = { [ORIGIN_SECRETS_VARIABLE]: accepted.map((value) => value.unsafeUnwrap()).join(',') };
  }

  private add(number: number): SecretValue {
    const secret = new Secret(this, `Secret${number}`, {
      description: 'By what the API knows requests that come through CloudFront.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Both sides read it when they are deployed: a new one comes with the environment, see EdgeConfig.',
    });
    return secret.secretValue;
  }
}
