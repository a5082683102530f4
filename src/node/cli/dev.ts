import { projectAt } from '../build/project.ts';
import { readDevCall } from './command-line.ts';
import { endWith } from './describe-failure.ts';
import { callersFolder } from './given-path.ts';
import { root } from './root.ts';
import { checkSwallowed } from './swallowed.ts';

// `npm run dev [-- --talk DIR]`: serves the talk as it is being written.
try {
  checkSwallowed(['talk', 'host', 'port'], 'dev');
  const { talk, config } = readDevCall(process.argv.slice(2));
  const project = projectAt(root, talk, callersFolder());
  // Loaded now and not before: what is mistyped need not wait for a bundler.
  const { createServer } = await import('vite');
  const server = await createServer({ ...config, ...project });
  await server.listen();
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
} catch (error) {
  endWith(error);
}
