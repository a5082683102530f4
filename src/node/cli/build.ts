import { projectAt } from '../build/project.ts';
import { readBuildCall } from './command-line.ts';
import { endWith } from './describe-failure.ts';
import { root } from './root.ts';

// `npm run build [-- --talk DIR]`: builds the talk, changed or not.
try {
  const { talk, config } = readBuildCall(process.argv.slice(2));
  const project = projectAt(root, talk, process.cwd());
  // Loaded now and not before: what is mistyped need not wait for a bundler.
  const { build } = await import('vite');
  await build({ ...config, ...project });
} catch (error) {
  endWith(error);
}
