import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { type FontPackage, fontCopyrights, fontPackages } from '../fonts/font-sources.ts';

/** What the site is built with and under which licences: a file beside its pages. */
export const noticesFile = 'third-party.txt';

/** A package whose code or glyphs go out with the talk. */
interface Notice {
  readonly name: string;
  readonly version: string;
  /** An SPDX identifier, where the package names one. */
  readonly identifier?: string;
  /** The licence in full; Vite leaves it out where a package has no file of it. */
  readonly text?: string;
}

/** Where Vite lists, as JSON, the packages it bundled: https://vite.dev/config/build-options#build-license */
const bundledFile = 'bundled-licences.json';

/** Writes {@link noticesFile}: every package bundled into the JavaScript, and every font that was cut. */
export function noticesPlugin(): Plugin {
  return {
    name: 'notices',
    apply: 'build',
    enforce: 'post',
    config: () => ({ build: { license: { fileName: bundledFile } } }),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const listed = bundle[bundledFile];
        if (listed?.type !== 'asset')
          throw new Error(`Vite wrote no list of bundled packages (${bundledFile})`);
        delete bundle[bundledFile];
        const packages: readonly Notice[] = JSON.parse(String(listed.source));
        const fonts = await Promise.all(fontPackages.map(fontNotice));
        this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesOf([...packages, ...fonts]) });
      },
    },
  };
}

const require = createRequire(import.meta.url);

async function fontNotice(font: FontPackage): Promise<Notice> {
  const name = `@fontsource/${font}`;
  const read = (path: string): Promise<string> => readFile(require.resolve(`${name}/${path}`), 'utf8');
  const { version, license }: { version: string; license: string } = JSON.parse(await read('package.json'));
  return {
    name,
    version,
    identifier: license,
    text: `${fontCopyrights[font]}\n\n${(await read('LICENSE')).trim()}`,
  };
}

function noticesOf(notices: readonly Notice[]): string {
  const line = '='.repeat(80);
  const parts = notices.map(({ name, version, identifier, text }) => {
    if (!text) throw new Error(`${name} ${version} has no licence file, so it cannot go out with the talk`);
    return `${line}\n${name} ${version}${identifier ? ` (${identifier})` : ''}\n${line}\n\n${text}\n`;
  });
  return `This talk is built with work of others, under these licences. Its fonts are cut to the characters in use.\n\n${parts.join('\n')}`;
}
