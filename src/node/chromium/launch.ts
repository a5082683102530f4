import { type Browser, chromium } from '@playwright/test';
import { findChromium } from './find.ts';

/** No browser on this machine: expected, so it has a class of its own and says the way out. */
export class ChromiumMissing extends Error {
  override readonly name = 'ChromiumMissing';
  /** What a command ends with. */
  readonly exitCode = 2;

  constructor() {
    super(
      'There is no Chromium, Chrome or Edge on this machine.\n' +
        'help: run `npx playwright install chromium`, or set CHROMIUM_PATH to a browser you have.',
    );
  }
}

const launchArguments: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--disable-sync',
  '--disable-gpu',
  // Hinting moves glyphs to whole pixels, so texts would measure differently from machine to machine.
  '--font-render-hinting=none',
];

// Chromium refuses to start its sandbox for root, which is who runs in a container.
const isRoot = (): boolean => process.getuid?.() === 0;

export interface LaunchOptions {
  /** Instead of the one that is found. */
  readonly executablePath?: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
}

/** Starts the one browser of this project. Close it yourself. Throws {@link ChromiumMissing}. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = options.executablePath ?? findChromium();
  if (executablePath === undefined) throw new ChromiumMissing();
  return chromium.launch({
    executablePath,
    headless: options.headless ?? true,
    args: [...launchArguments, ...(isRoot() ? ['--no-sandbox'] : []), ...(options.args ?? [])],
  });
}
