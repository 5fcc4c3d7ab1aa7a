/** The environment variables that the local server heeds. */

/** Where it serves; 4000 unless said otherwise. */
export function readPort(): string | undefined {
  return process.env['PORT'];
}

/** A DynamoDB to use instead of the embedded one. */
export function readDynamoDbEndpoint(): string | undefined {
  return process.env['DYNAMODB_ENDPOINT'];
}
