import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

/**
 * An app of this project. As it is synthesised, its templates are held against AWS's rules for solutions; what breaks one
 * is mended, or acknowledged beside the resource with a reason.
 *
 * @returns an app whose synthesis throws where a rule is broken
 */
export function createApp(props: AppProps = {}): App {
  const app = new App({ analyticsReporting: false, ...props });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}
