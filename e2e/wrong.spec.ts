import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyTalk, root } from './copy.ts';

/** A wrong slide, made from the talk itself by one replacement in one of its files. */
interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly says: readonly RegExp[];
}

/** Seen in what is written; each stands in a place of its own, so that one build sees them all. */
const written: readonly Mistake[] = [
  {
    name: 'an id twice',
    file: '01-what-is.ts',
    from: "id: 'no-threshold'",
    to: "id: 'definition'",
    says: [/slides\/01-what-is\.ts:\d+, slide "definition", id: "definition" is taken already/, /help: /],
  },
  {
    name: 'a claim that does not exist',
    file: '01-what-is.ts',
    from: "claims: ['N04']",
    to: "claims: ['N04', 'N77']",
    says: [/slides\/01-what-is\.ts:\d+, slide "why-scale", claims: there is no claim N77/, /N01 to N48/],
  },
  {
    name: 'a language missing',
    file: '03-emergence.ts',
    from: /en: '[^']*',(\n\s*\},\n\s*(?:popular|chart|diagram|columns|figures))/,
    to: "en: '',$1",
    says: [/slides\/03-emergence\.ts:\d+, slide "[a-z-]+", title\.en: has no text in "en"/, /every language/],
  },
  {
    name: 'a claim that has lost its slide',
    file: '06-scale.ts',
    from: "claims: ['N34']",
    to: 'claims: []',
    says: [/claims: no slide deals with N34/],
  },
  {
    name: 'an omission that has lost its slide',
    file: '08-asked.ts',
    from: /'O8'/g,
    to: "'O1'",
    says: [/omissions: no slide deals with O8/],
  },
  {
    name: 'a version that is too long',
    file: 'versions.ts',
    from: '您要是只记一句，就记：',
    to: '您要是只记一句，我再多说很多很多话，说到超过时间为止，这样肯定就讲不完了：',
    says: [/version 1, notes\.zh: take \d+ s to say, for 60 s: .*one-minute \+\d+ s/, /help: /],
  },
  {
    name: 'languages that disagree about a number',
    file: '03-emergence.ts',
    from: '92% 以上只见于两种指标',
    to: '82% 以上只见于两种指标',
    says: [/slides\/03-emergence\.ts:\d+, slide "mirage", (text|notes)\.en: lacks a number .*82/],
  },
  {
    name: 'a question followed by one that there is not',
    file: 'questions/basic.ts',
    from: "followUps: ['C01', 'F02']",
    to: "followUps: ['C01', 'F42']",
    says: [/slides\/questions\/basic\.ts:\d+, question B01, followUps: there is no question F42/, /help: /],
  },
  {
    name: 'notes far over the time of their slide',
    file: '00-opening.ts',
    from: "time: '60s'",
    to: "time: '30s'",
    says: [/slide "one-minute", notes\.zh: take \d+ s to say, but the slide has 30 s/, /shorten the notes/],
  },
];

/** Seen when pictures are drawn. */
const drawn: readonly Mistake[] = [
  {
    name: 'a step that names no node',
    file: '01-what-is.ts',
    from: "'network', 'pretraining'",
    to: "'netwrok', 'pretraining'",
    says: [/slide "definition", .*: .*"netwrok" names no node/, /network/],
  },
  {
    name: 'Mermaid that does not parse',
    file: '02-large-and-small.ts',
    from: 'task{"{task}"}:::plain -->|',
    to: 'task{"{task}"}:::plain --- -->|',
    says: [/slide "which-when", diagram\.mermaid: /],
  },
];

/** Seen when slides are measured in the page. */
const shown: readonly Mistake[] = [
  {
    name: 'a slide that overflows the stage',
    file: '01-what-is.ts',
    from: "heading: { zh: '可以说'",
    to: `heading: { zh: '${'可以说的话太多'.repeat(30)}'`,
    says: [/slides\/01-what-is\.ts:\d+, slide "generalise", zh: .* runs into the (title|footer)/, /help: /],
  },
];

for (const [stage, mistakes] of Object.entries({ written, drawn, shown })) {
  test(`the build refuses what is wrong when it is ${stage}, and says where, what, and the way out`, async () => {
    const copy = await copyTalk();
    try {
      for (const { name, file, from, to } of mistakes) {
        const path = join(copy, 'slides', file);
        const before = await readFile(path, 'utf8');
        const after = before.replace(from, to);
        expect(after, `${name} is in place`).not.toBe(before);
        await writeFile(path, after);
      }
      const { code, output } = await build(copy);
      for (const { name, says } of mistakes) {
        for (const pattern of says) expect(output, name).toMatch(pattern);
      }
      expect(code).not.toBe(0);
    } finally {
      await rm(copy, { recursive: true });
    }
  });
}

function build(folder: string): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}
