import type { DynamoDBStreamEvent } from 'aws-lambda';

/** A batch of a table's stream that shows keys only, a record for each partition key, numbered from 100. */
export function streamEvent(partitions: readonly string[], sort: string = 'revision#00000001'): DynamoDBStreamEvent {
  return {
    Records: partitions.map((partition, index) => ({
      eventID: `c4ca4238a0b923820dcc509a6f75849${index}`,
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'eu-central-1',
      dynamodb: {
        ApproximateCreationDateTime: 1_770_336_000,
        Keys: { pk: { S: partition }, sk: { S: sort } },
        SequenceNumber: `${100 + index}`,
        SizeBytes: 64,
        StreamViewType: 'KEYS_ONLY',
      },
      eventSourceARN: 'arn:aws:dynamodb:eu-central-1:123456789012:table/record/stream/2026-02-06T00:00:00.000',
    })),
  };
}
