/** A DynamoDB that tests run on beside the embedded one, DynamoDB Local for example; undefined: there is none. */
export const DYNAMODB_ENDPOINT: string | undefined = process.env['DYNAMODB_ENDPOINT'];
