/** The caller showed credentials that do not hold. The message says what is wrong with them, and nothing of what they say. */
export class UnauthenticatedError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnauthenticatedError';
  }
}
