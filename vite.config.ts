import { defineConfig } from 'vite';
import { talk } from './src/build/plugin.ts';
import { stageFit } from './src/fit/plugin.ts';
import { stampBuild } from './src/start/built.ts';

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
  plugins: [talk(), stageFit(), stampBuild()],
});
