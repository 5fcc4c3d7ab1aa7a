/** Writes the templates of every environment to cdk.out, a folder each, without the CDK's command and without a network. */
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { addEnvironment, appProps } from './add-environment.ts';
import { bundle } from './bundle.ts';
import { environmentNames, environments } from './environments.ts';

const { folders } = await bundle('dist');
for (const name of environmentNames) {
  const app = new App({ ...appProps, outdir: join('cdk.out', name) });
  addEnvironment(app, { name, config: environments[name], bundles: folders });
  for (const stack of app.synth().stacks) {
    console.log(stack.templateFullPath);
  }
}
