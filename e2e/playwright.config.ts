import { defineConfig } from '@playwright/test';
import { realTalk } from './site.ts';

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: '.',
  // The small talk has a test that runs in Node.
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  globalSetup: './serve-talks.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // For a slow machine with other work to do; nobody waits that long for a test that passes.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Sound is recorded in real time, to a tenth of a second: that test has the machine to itself, after the others.
  // Alone: npm run e2e -- rehearse-voice --no-deps
  projects: [
    { name: 'all', testIgnore: /rehearse-voice/ },
    { name: 'voice', testMatch: /rehearse-voice/, dependencies: ['all'] },
  ],
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? 'dot' : 'list',
  use: {
    // Set by the global set-up before any worker reads this file.
    ...realTalk,
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
});
