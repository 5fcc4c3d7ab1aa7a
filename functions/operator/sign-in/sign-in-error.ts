/** There is no token, and why, in a sentence. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
}
