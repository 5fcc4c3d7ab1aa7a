/** The least that a Lambda can be: what a start costs before anything of ours is loaded. */
export async function handler(): Promise<{ readonly statusCode: number }> {
  return { statusCode: 200 };
}
