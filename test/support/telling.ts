/** Whether something tells a word, as it stands or in base64, as cursors and ids have it. */
export function tells(text: string, word: string): boolean {
  return [word, ...inBase64(word)].some((form) => text.includes(form));
}

/** Where in a value there is a text that tells a word, or a name of a field that does. */
export function tellingIn(value: unknown, word: string, path: string = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return tells(String(value), word) ? [path] : [];
  return Object.entries(value).flatMap(([name, part]) => {
    const place = `${path}/${name}`;
    return tells(name, word) ? [place] : tellingIn(part, word, place);
  });
}

/** What base64 makes of a word, but for the characters that hold bits of what is beside it too. */
function inBase64(word: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bits = (before + word.length) * 8;
    const encoded = Buffer.from(`${' '.repeat(before)}${word}`).toString('base64url');
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
  });
}
