import { STARTER_DOCUMENT, type StarterKeys, starterVariables } from './starter-operations.ts';

/** Where Apollo serves what embeds its Sandbox into a page, and the Sandbox itself, which is shown in a frame. */
const EMBED_ORIGIN = 'https://embeddable-sandbox.cdn.apollographql.com';
const EMBED = `${EMBED_ORIGIN}/v2/embeddable-sandbox.umd.production.min.js`;
const FRAME_ORIGIN = 'https://sandbox.embed.apollographql.com';

/** Hidden at first, so that it does not flash up before the Sandbox is there. */
const STYLE = `
  body { margin: 0; font-family: system-ui, sans-serif; color: #1b2240; }
  main { max-width: 60rem; margin: auto; padding: 1rem; opacity: 0; animation: show 0s 1s forwards; }
  @keyframes show { to { opacity: 1; } }
  label { display: block; margin-top: 1rem; }
  textarea { display: block; width: 100%; box-sizing: border-box; }
  textarea, pre { font: 0.875rem/1.4 ui-monospace, monospace; }
  pre { overflow: auto; background: #f4f5f7; padding: 1rem; }
  .embedded main, body:not(.embedded) #sandbox { display: none; }
  #sandbox, iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: none; }
`;

/** Asks the API what is in the form, for where the Sandbox cannot be had. */
const ASK = `
  const byId = (id) => document.getElementById(id);
  const starter = JSON.parse(byId('starter').textContent);
  byId('document').value = starter.document;
  byId('variables').value = JSON.stringify(starter.variables, null, 2);
  for (const [, name] of starter.document.matchAll(/^query (\\w+)/gm)) byId('operation').append(new Option(name));
  byId('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const body = JSON.stringify({
        query: byId('document').value,
        operationName: byId('operation').value,
        variables: JSON.parse(byId('variables').value),
      });
      const answer = await fetch(location.pathname, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      byId('answer').textContent = JSON.stringify(await answer.json(), null, 2);
    } catch (error) {
      byId('answer').textContent = String(error);
    }
  });
`;

/** Shows the Sandbox, if what embeds it came. It tells Apollo nothing, and does not ask for the schema again and again. */
const EMBED_IT = `
  if (window.EmbeddedSandbox !== undefined) {
    document.body.classList.add('embedded');
    new window.EmbeddedSandbox({
      target: '#sandbox',
      initialEndpoint: location.origin + location.pathname,
      endpointIsEditable: false,
      initialState: { ...starter, includeCookies: false, pollForSchemaUpdates: false },
      runTelemetry: false,
      allowDynamicStyles: false,
    });
  }
`;

/**
 * The page that a browser is shown: Apollo's Sandbox with operations to begin with, or, where that cannot be loaded, a form
 * with the same.
 *
 * @param keys - of the record that is served; those of the example unless said otherwise
 */
export async function landingPage(keys?: StarterKeys): Promise<string> {
  const starter = JSON.stringify({ document: STARTER_DOCUMENT, variables: starterVariables(keys) });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await securityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Counterclaim</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Counterclaim</h1>
<p>Here would be the Apollo Sandbox, which is loaded from Apollo's servers and could not be. This form asks the same API.</p>
<noscript><p>It takes JavaScript; so does the Sandbox.</p></noscript>
<form id="form">
<label>Operation <select id="operation"></select></label>
<button>Run</button>
<label>Document <textarea id="document" rows="20" spellcheck="false"></textarea></label>
<label>Variables <textarea id="variables" rows="6" spellcheck="false"></textarea></label>
</form>
<pre id="answer" aria-live="polite"></pre>
</main>
<div id="sandbox"></div>
<script type="application/json" id="starter">${starter.replaceAll('<', String.raw`\u003c`)}</script>
<script>${ASK}</script>
<script src="${EMBED}"></script>
<script>${EMBED_IT}</script>
</body>
</html>
`;
}

/** Nothing but what stands in the page itself, and what shows the Sandbox. */
async function securityPolicy(): Promise<string> {
  const [style, ...scripts] = await Promise.all([STYLE, ASK, EMBED_IT].map(hashOf));
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "connect-src 'self'",
    'img-src data:',
    `script-src ${scripts.join(' ')} ${EMBED_ORIGIN}`,
    `style-src ${style}`,
    `frame-src ${FRAME_ORIGIN}`,
  ].join('; ');
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${Buffer.from(digest).toString('base64')}'`;
}
