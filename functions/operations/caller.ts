/** What a caller may do beyond reading, which anybody may: an editor writes, a redactor removes what the law makes us remove. */
export type Role = 'editor' | 'redactor';

/** Who wrote something, as history shows it: never an e-mail address, nor anything else of the token. */
export type Editor = {
  /** Opaque, and the same for the same person as long as their issuer calls them the same. */
  readonly id: string;
  /** The name that they chose; null: none. */
  readonly name: string | null;
};

/** Somebody whose token was verified. */
export type Caller = { readonly editor: Editor; readonly roles: ReadonlySet<Role> };
