import { defineConfig } from 'vite';
import { noticesPlugin } from './src/node/build/notices.ts';
import { talkPlugin } from './src/node/build/plugin.ts';
import { stampPlugin } from './src/node/cli/build-if-stale.ts';
import { layoutCheckPlugin } from './src/node/layout-check/plugin.ts';

export default defineConfig({
  // Relative, so that the built site works under any path.
  base: './',
  build: {
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // What the deck shares with the other views stays in its one file: a second one would come a round trip later.
      output: { codeSplitting: { groups: [{ name: 'main', tags: ['$initial'] }] } },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [talkPlugin(), noticesPlugin(), layoutCheckPlugin(), stampPlugin()],
});
