import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticesFile, noticesPlugin } from './notices.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'notices-'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

/** A package that an app may import; `files` beside its code. */
function install(name: string, code: string, files: Readonly<Record<string, string>> = {}): void {
  write(
    `node_modules/${name}/package.json`,
    JSON.stringify({ name, version: '1.2.3', license: 'MIT', main: 'x.js' }),
  );
  write(`node_modules/${name}/x.js`, code);
  for (const [file, text] of Object.entries(files)) write(`node_modules/${name}/${file}`, text);
}

/** What is built of an app, by file. */
async function built(app: string): Promise<ReadonlyMap<string, string>> {
  write('app.js', app);
  const result = await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: join(project, 'app.js') } },
    plugins: [noticesPlugin()],
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    outputs.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]),
  );
}

test('a package is named with its licence in full, and so is one that it brings along', async () => {
  install('inner', 'export const inner = console.log;', { LICENSE: 'Copyright Inner\n\nDo as you like.' });
  install('outer', "export { inner } from 'inner';", { 'LICENCE.md': 'Copyright Outer' });
  install('unused', 'export const unused = 1;', { LICENSE: 'Copyright Unused' });
  const files = await built("import { inner } from 'outer'; import { unused } from 'unused'; inner('app');");
  const notices = files.get(noticesFile) ?? '';
  expect(notices).toMatch(/^=+\ninner 1\.2\.3 \(MIT\)\n=+\n\nCopyright Inner\n\nDo as you like\.$/m);
  expect(notices).not.toContain('Unused');
  expect([...files.keys()].filter((name) => !name.endsWith('.js'))).toEqual([noticesFile]);
});

test('every font that is cut is named, with whom its licence asks to name', async () => {
  const notices = (await built("console.log('app')")).get(noticesFile) ?? '';
  const require = createRequire(import.meta.url);
  for (const font of ['inter', 'noto-sans-sc', 'noto-serif-sc', 'source-serif-4']) {
    const licence = readFileSync(require.resolve(`@fontsource/${font}/LICENSE`), 'utf8').trim();
    expect(notices).toContain(`@fontsource/${font} `);
    expect(notices).toContain(licence);
  }
  expect(notices).toContain("Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.");
});

test('a package without a licence does not go out', async () => {
  install('bare', 'export const bare = console.log;');
  await expect(built("import { bare } from 'bare'; bare('app');")).rejects.toThrow(
    /bare 1\.2\.3 has no licence file/,
  );
});
