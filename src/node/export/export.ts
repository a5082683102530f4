import { constants } from 'node:os';
import { relative } from 'node:path';
import { projectAt } from '../build/project.ts';
import { endWith } from '../cli/describe-failure.ts';
import { callersFolder } from '../cli/given-path.ts';
import { root } from '../cli/root.ts';
import { checkSwallowed } from '../cli/swallowed.ts';
import { helpText } from './help.ts';
import { optionNames, readRequest } from './options.ts';

// `npm run export -- WHAT`: progress goes to the error stream, so that a program can read what was made.
const since = performance.now();
const elapsed = (): string => `${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s`;

// Ended from outside, it ends as it does by itself: with what is unfinished thrown away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

try {
  checkSwallowed(optionNames, 'export');
  const request = readRequest(process.argv.slice(2), callersFolder(), process.cwd());
  if (request === 'help') {
    console.log(helpText());
  } else {
    const project = projectAt(root, request.talk, callersFolder());
    // Loaded now and not before: help and a mistyped word need not wait for a bundler.
    const { runExport } = await import('./run-export.ts');
    const written = await runExport(project, request, (line) => console.error(`${elapsed()}  ${line}`));
    for (const { path, bytes } of written) {
      console.log(`${relative(process.cwd(), path)}  ${Math.ceil(bytes / 1000)} kB`);
    }
  }
} catch (error) {
  endWith(error);
}
