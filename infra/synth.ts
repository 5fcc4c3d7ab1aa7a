/** Writes the templates of every environment to cdk.out, a folder each, without the CDK's command and without a network. */
import { join } from 'node:path';
import { addEnvironment } from './add-environment.ts';
import { bundle } from './bundle.ts';
import { createApp } from './create-app.ts';
import { environmentNames, environments } from './environments.ts';

const { folders } = await bundle('dist');
for (const name of environmentNames) {
  const app = createApp({ outdir: join('cdk.out', name) });
  addEnvironment(app, { name, config: environments[name], bundles: folders });
  for (const stack of app.synth().stacks) {
    console.log(stack.templateFullPath);
  }
}
