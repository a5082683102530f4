import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../src/core/model/languages.ts';
import { projectAt, siteFolder } from '../src/node/build/project.ts';
import { root } from './copy.ts';
import { smallFolder, smallTalk } from './site.ts';
import { expect, pages, test } from './talk.ts';

test.use(smallTalk);

test('the site has everything in public/, as it is', async () => {
  const site = siteFolder(projectAt(root, smallFolder));
  const names = await readdir(join(root, 'public'));
  expect(names).toContain('manifest.webmanifest');
  for (const name of names) {
    expect(await readFile(join(site, name), 'utf8')).toBe(await readFile(join(root, 'public', name), 'utf8'));
  }
});

for (const language of languages) {
  test(`on a home screen the talk fills the screen, and opens as it was when it was put there, ${language}`, async ({
    page,
    talk,
    baseURL,
  }) => {
    await talk.openVersion('2', language, '#/steps');
    const client = await page.context().newCDPSession(page);
    const { url, errors, manifest } = await client.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toBe(new URL('manifest.webmanifest', baseURL).href);
    expect(manifest).toMatchObject({
      display: expect.stringMatching(/fullscreen$/i),
      scope: new URL('/', baseURL).href,
      startUrl: new URL(`${pages[language]}?version=2#/steps`, baseURL).href,
    });
  });
}
