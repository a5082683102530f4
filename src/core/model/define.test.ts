import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slide-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What an author may write; each line of `change` comes after the fields of a slide that is right. */
const slideWith = (change: string): string => `defineSlide({
  id: 'one', layout: 'references', title: { zh: '题', en: 'Title' }, time: '30s',
  notes: { zh: '说', en: 'said' }, keyPoints: [], claims: [], sources: [],
  ${change}
});`;

/** The codes of the errors that the compiler has for each source, with the settings of `slides/`. */
async function errorsIn(sources: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const define = resolve(import.meta.dirname, 'define.ts');
  for (const [name, source] of Object.entries(sources)) {
    const code = `import { defineSlide } from '${define}';\n${source}\n`;
    writeFileSync(join(folder, `${name}.ts`), code);
  }
  const settings = {
    extends: resolve(import.meta.dirname, '../../tsconfig.base.json'),
    compilerOptions: { lib: ['ES2023'], types: [] },
    include: ['*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], (_error, stdout) =>
      done(stdout),
    );
  });
  const errors = [...output.matchAll(/(\w+)\.ts\(\d+,\d+\): error (TS\d+)/g)];
  return Object.fromEntries(
    Object.keys(sources).map((name) => [
      name,
      errors.flatMap(([, file, code = '']) => (file === name ? [code] : [])),
    ]),
  );
}

describe('defineSlide', () => {
  it('compiles what is right, and nothing that is misspelt, missing or of another layout', async () => {
    const found = await errorsIn({
      right: slideWith("omissions: ['O1'],"),
      misspelt: slideWith("omisions: ['O1'],"),
      otherLayout: slideWith('chart: [],'),
      unnumbered: slideWith("omissions: ['1'],"),
      oneLanguage: slideWith('').replace("zh: '说', ", ''),
      noDuration: slideWith('').replace("'30s'", "'30'"),
    });
    // 2561: not a known property, but nearly one; 2353: none at all; 2741: a property is missing; 2322: not of the type.
    expect(found).toEqual({
      right: [],
      misspelt: ['TS2561'],
      otherLayout: ['TS2353'],
      unnumbered: ['TS2322'],
      oneLanguage: ['TS2741'],
      noDuration: ['TS2322'],
    });
  });
});
