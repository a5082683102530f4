import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ensureChromium } from '../chromium/install.ts';

// `tsx src/node/cli/with-chromium.ts <command …>`: runs a command that finds its browser in CHROMIUM_PATH.
const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error('No command to run.\n  help: tsx src/node/cli/with-chromium.ts playwright test');
  process.exit(2);
}

try {
  const path = await ensureChromium((line) => console.error(line));
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: path },
    // What npm puts into node_modules/.bin is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  child.on('error', (error) => {
    console.error(`${command} could not be started: ${error.message}`);
    process.exit(127);
  });
  child.on('exit', (code, signal) => {
    // As a shell reports it: 128 and the number of the signal.
    process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0));
  });
  // Ctrl+C reaches the child by itself; waiting for it keeps its last words on the screen.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
