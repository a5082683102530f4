import { projectAt } from '../build/project.ts';
import { parse } from './command-line.ts';
import { endWith } from './describe-failure.ts';
import { callersFolder } from './given-path.ts';
import { root } from './root.ts';
import { checkSwallowed } from './swallowed.ts';

// `npm run draw [-- --talk DIR] [--force]`
try {
  checkSwallowed(['talk', 'force'], 'draw');
  const { talk, force = false } = parse(process.argv.slice(2), {
    talk: { type: 'string' },
    force: { type: 'boolean' },
  });
  const project = projectAt(root, talk, callersFolder());
  // Loaded now and not before: what is mistyped need not wait for a bundler.
  const [{ drawAll }, { failOn }] = await Promise.all([
    import('./draw-all.ts'),
    import('../build/problems.ts'),
  ]);
  await failOn(project, await drawAll(project, force));
} catch (error) {
  endWith(error);
}
