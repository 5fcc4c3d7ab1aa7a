/** The environment variables that infra sets and the handlers read: one constant for both sides. */

/** Name of the DynamoDB table that holds the record. */
export const TABLE_NAME_VARIABLE = 'TABLE_NAME';
