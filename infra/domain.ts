/** A name of one's own for the API. */
export type DomainConfig = {
  readonly name: string;
  /** Its certificate in AWS Certificate Manager: in the API's region or, with CloudFront before the gateway, in us-east-1. */
  readonly certificateArn: string;
  /** The zone of Route 53 that is to lead to the API; null: the stack puts out what a CNAME elsewhere has to lead to. */
  readonly hostedZone: { readonly id: string; readonly name: string } | null;
};

const NAME = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const CERTIFICATE = /^arn:[a-z-]+:acm:([a-z0-9-]+):\d{12}:certificate\/[\w-]+$/;

/**
 * What is wrong with it, a sentence a problem, each beginning with the name of the field.
 *
 * @param region where its certificate has to be
 */
export function domainProblems(domain: DomainConfig | null, region: string): readonly string[] {
  if (domain === null) return [];
  const { name, certificateArn, hostedZone } = domain;
  const problems: string[] = [];
  if (!NAME.test(name)) {
    problems.push(`domain.name: "${name}" is not a name such as api.example.org.`);
  }
  if (CERTIFICATE.exec(certificateArn)?.[1] !== region) {
    problems.push(`domain.certificateArn: "${certificateArn}" is not the ARN of a certificate in ${region}.`);
  }
  if (hostedZone !== null && name !== hostedZone.name && !name.endsWith(`.${hostedZone.name}`)) {
    problems.push(`domain.hostedZone: ${name} does not lie in the zone "${hostedZone.name}".`);
  }
  return problems;
}
