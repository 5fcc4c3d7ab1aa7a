import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that can be read from its beginning as often as need be. */
export type Input = {
  /** As it was given. */
  readonly name: string;
  readonly read: () => AsyncIterable<Buffer>;
};
export type Inputs = { readonly inputs: readonly Input[]; readonly close: () => Promise<void> };

const CHUNK = 256 * 1024;

/**
 * Opens files. What can be read but once, such as a pipe, is copied to the disk first, where it has no name: nothing of it
 * stays, however the process ends. A file that grows is read as far as it went.
 *
 * @param names - `-`: the standard input
 * @throws the system's error where one cannot be read, with its `path`
 */
export async function openInputs(names: readonly string[], stdin: AsyncIterable<Buffer>): Promise<Inputs> {
  const handles: FileHandle[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(handles.map(async (handle) => handle.close()));
  };
  const rereadable = async (name: string): Promise<FileHandle> => {
    if (name === '-') return copyOf(stdin);
    const handle = await open(name);
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) throw Object.assign(new Error('This is a directory.'), { code: 'EISDIR', path: name });
      if (stat.isFile()) return handle;
      const copy = await copyOf(handle.createReadStream({ autoClose: false }));
      await handle.close();
      return copy;
    } catch (error) {
      await handle.close();
      throw error;
    }
  };
  try {
    const inputs: Input[] = [];
    for (const name of names) {
      const handle = await rereadable(name);
      handles.push(handle);
      const { size } = await handle.stat();
      inputs.push({ name, read: () => chunksOf(handle, size) });
    }
    return { inputs, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function copyOf(chunks: AsyncIterable<Buffer>): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-'));
  const handle = await open(join(folder, 'input.jsonl'), 'wx+');
  await rm(folder, { recursive: true });
  try {
    for await (const chunk of chunks) await handle.appendFile(chunk);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function* chunksOf(handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let position = 0; position < size; ) {
    const length = Math.min(CHUNK, size - position);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
