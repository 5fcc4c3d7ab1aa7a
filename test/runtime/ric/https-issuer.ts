import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  OIDC_AUDIENCE_VARIABLE,
  OIDC_ISSUER_VARIABLE,
  OIDC_JWKS_URI_VARIABLE,
  OIDC_ROLE_CLAIM_VARIABLE,
} from '../../../functions/handlers/environment-names.ts';
import { createIssuer, type LocalIssuer } from '../../../functions/local/issuer.ts';
import { portOf } from '../../../functions/local/listening.ts';

/** An issuer whose keys are to be had over HTTPS, as every function demands, on the loopback interface. */
export type HttpsIssuer = Pick<LocalIssuer, 'tokenFor'> & {
  /** What a function is told, that it knows the issuer and trusts its certificate. */
  readonly environment: Readonly<Record<string, string>>;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  readonly close: () => Promise<void>;
};

const KEYS = '/keys.json';

export async function startHttpsIssuer(): Promise<HttpsIssuer> {
  const folder = await mkdtemp(join(tmpdir(), 'issuer-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  // Node makes keys, and no certificates.
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const named = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const args = ['req', '-x509', ...made, ...named, '-keyout', key, '-out', certificate];
  await promisify(execFile)('openssl', args);
  let asked = 0;
  const server = createServer({ key: await readFile(key), cert: await readFile(certificate) }, (request, response) => {
    asked += 1;
    issuer
      .fetchKeys(`${name}${KEYS}`)
      .then((keys) => response.writeHead(request.url === KEYS ? 200 : 404).end(Buffer.from(keys)))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const name = `https://localhost:${portOf(server)}`;
  const issuer = createIssuer(name, Date.now());
  const { config } = issuer;
  if (config.kind !== 'oidc') throw new Error('A local issuer is not one of Cognito.');
  return {
    tokenFor: issuer.tokenFor,
    environment: {
      [OIDC_ISSUER_VARIABLE]: config.issuer,
      [OIDC_AUDIENCE_VARIABLE]: config.audience,
      [OIDC_ROLE_CLAIM_VARIABLE]: config.roleClaim,
      [OIDC_JWKS_URI_VARIABLE]: `${name}${KEYS}`,
      NODE_EXTRA_CA_CERTS: certificate,
    },
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
