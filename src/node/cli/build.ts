import { build } from 'vite';
import { projectAt } from '../build/project.ts';
import { readBuildCall } from './command-line.ts';
import { root } from './root.ts';
import { endWith } from './verdict.ts';

// `npm run build [-- --talk DIR]`: builds the talk, changed or not.
try {
  const { talk, config } = readBuildCall(process.argv.slice(2));
  await build({ ...config, ...projectAt(root, talk, process.cwd()) });
} catch (error) {
  endWith(error);
}
