import { WrongCall } from './wrong-call.ts';

/**
 * Without `--` before them, npm takes options for its own, and keeps them in variables; PowerShell takes the `--` away.
 * @throws `WrongCall` where an option of ours ended there.
 */
export function checkSwallowed(
  options: readonly string[],
  script: string,
  env: NodeJS.ProcessEnv = process.env,
): void {
  const taken = options.filter((name) => env[`npm_config_${name.toLowerCase()}`] !== undefined);
  if (taken.length === 0 || env.npm_lifecycle_event !== script) return;
  const words = taken.map((name) => `--${name}`).join(', ');
  throw new WrongCall(
    `npm has taken ${words} for an option of its own.`,
    `npm run ${script} -- … ${words} …; in PowerShell with quotes: npm run ${script} '--' …`,
  );
}
