import { languageNames, languages } from '../../core/model/languages.ts';
import { projectAt } from '../build/project.ts';
import { parse } from './command-line.ts';
import { endWith } from './describe-failure.ts';
import { callersFolder } from './given-path.ts';
import { readPort } from './port.ts';
import { root } from './root.ts';
import { checkSwallowed } from './swallowed.ts';

// `npm start [-- --talk DIR]`: builds the talk if it has changed, serves it, and says where.
try {
  checkSwallowed(['talk'], 'start');
  const { talk } = parse(process.argv.slice(2), { talk: { type: 'string' } });
  const port = readPort(process.env.PORT);
  const project = projectAt(root, talk, callersFolder());
  // Loaded now and not before: what is mistyped need not wait for a bundler.
  const [{ buildIfStale }, { serve }] = await Promise.all([
    import('./build-if-stale.ts'),
    import('./serve.ts'),
  ]);
  const site = await buildIfStale(project, console.log);
  const { addresses } = await serve(site, port);
  const width = Math.max(...languages.map((language) => addresses[language].length));
  const lines = languages.map(
    (language) => `  ${addresses[language].padEnd(width)}  ${languageNames[language]}`,
  );
  console.log(`\n${lines.join('\n')}\n\n  Ctrl+C ends it.`);
} catch (error) {
  endWith(error);
}
