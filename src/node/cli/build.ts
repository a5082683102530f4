import { build } from 'vite';
import { projectAt } from '../build/project.ts';
import { readBuildCall } from './command-line.ts';
import { endWith } from './describe-failure.ts';
import { root } from './root.ts';

// `npm run build [-- --talk DIR]`: builds the talk, changed or not.
try {
  const { talk, config } = readBuildCall(process.argv.slice(2));
  await build({ ...config, ...projectAt(root, talk, process.cwd()) });
} catch (error) {
  endWith(error);
}
