declare module 'edtf' {
  /** Throws where the text is not EDTF of that level. What the tree is, edtf-tree.ts says. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- an ambient module cannot import a file's type
  export function parse<Tree>(text: string, constraints: { readonly level: number }): Tree;
}
