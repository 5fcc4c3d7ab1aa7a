import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What Apollo serves to embed its Sandbox, made of what it publishes on npm of the same source. */
export async function embedScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { ApolloSandbox } from '@apollo/sandbox'; window.EmbeddedSandbox = ApolloSandbox;",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * In place of the Sandbox, which cannot be had: a page that asks the one around it as the Sandbox does, by messages, and
 * gives what comes back.
 */
export const FRAME = `<!doctype html><title>Frame</title><script>
  window.send = (message, answer) =>
    new Promise((resolve) => {
      const listen = ({ data }) => {
        if (data.name !== answer || data.operationId !== message.operationId) return;
        removeEventListener('message', listen);
        resolve(data);
      };
      addEventListener('message', listen);
      parent.postMessage(message, '*');
    });
</script>`;
