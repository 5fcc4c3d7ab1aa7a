import { CfnOutput } from 'aws-cdk-lib';
import { AaaaRecord, ARecord, HostedZone, type IAliasRecordTarget, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';
import type { DomainConfig } from './domain.ts';

/** What stands foremost, with a name of one's own: the gateway, or CloudFront before it. */
export type Front = {
  /** By what AWS knows it. */
  readonly hostName: string;
  readonly aliasTarget: IAliasRecordTarget;
};

/** Makes a name lead to the API where its zone is ours; where it is not, says what it has to lead to. */
export class DomainRecords extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { domain, front }: { readonly domain: DomainConfig; readonly front: Front },
  ) {
    super(scope, id);
    const { name: recordName, hostedZone } = domain;
    if (hostedZone === null) {
      new CfnOutput(this, 'Target', {
        value: front.hostName,
        description: `What a CNAME of ${recordName} has to name.`,
      });
      return;
    }
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: hostedZone.id,
      zoneName: hostedZone.name,
    });
    const target = RecordTarget.fromAlias(front.aliasTarget);
    new ARecord(this, 'Ipv4', { zone, recordName, target });
    new AaaaRecord(this, 'Ipv6', { zone, recordName, target });
  }
}
