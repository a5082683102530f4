import { resolve } from 'node:path';
import { build } from 'vite';

/** The app of the page as one module that imports nothing, and the style sheet that came with it. */
export interface Bundle {
  readonly code: string;
  readonly css: string;
}

/**
 * Bundles the app anew: the site's own is split into files that load each other, which a browser refuses to do for a
 * page from disk.
 */
export async function bundleApp(root: string): Promise<Bundle> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      cssCodeSplit: false,
      lib: { entry: resolve(root, 'src/main.ts'), formats: ['es'], fileName: 'app' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunks = outputs.filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length !== 1) throw new Error(`the app became ${chunks.length} files, not one`);
  const sheets = outputs.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : [],
  );
  return { code: chunk.code, css: sheets.join('\n') };
}
