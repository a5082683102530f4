import { projectAt } from '../build/project.ts';
import { readBuildCall } from './command-line.ts';
import { endWith } from './describe-failure.ts';
import { callersFolder } from './given-path.ts';
import { root } from './root.ts';
import { checkSwallowed } from './swallowed.ts';

// `npm run build [-- --talk DIR]`: builds the talk, changed or not.
try {
  checkSwallowed(['talk', 'outDir'], 'build');
  const { talk, config } = readBuildCall(process.argv.slice(2));
  const project = projectAt(root, talk, callersFolder());
  // Loaded now and not before: what is mistyped need not wait for a bundler.
  const { build } = await import('vite');
  await build({ ...config, ...project });
} catch (error) {
  endWith(error);
}
