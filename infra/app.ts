/**
 * What `cdk` runs: bundles the functions, so that what is deployed is never stale, and describes the stacks of the
 * environment that the context names (`--context env=dev`).
 */
import { addEnvironment } from './add-environment.ts';
import { bundle } from './bundle.ts';
import { createApp } from './create-app.ts';
import { environmentName, environments } from './environments.ts';

const app = createApp();
const name = environmentName(app.node.tryGetContext('env'));
addEnvironment(app, { name, config: environments[name], bundles: (await bundle('dist')).folders });
app.synth();
