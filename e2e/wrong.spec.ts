import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copySmallTalk, root } from './copy.ts';

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
    file: 'leaf.ts',
    from: "id: 'mindmap'",
    to: "id: 'flowchart'",
    says: [/\/leaf\.ts:\d+, slide "flowchart", id: "flowchart" is taken already/, /help: /],
  },
  {
    name: 'a claim that does not exist',
    file: 'leaf.ts',
    from: "claims: ['N02']",
    to: "claims: ['N02', 'N77']",
    says: [/\/leaf\.ts:\d+, slide "correction", claims: there is no claim N77/, /N01 to N05/],
  },
  {
    name: 'a language missing',
    file: 'water.ts',
    from: "en: 'The more tender the leaf, the cooler the water'",
    to: "en: ''",
    says: [/\/water\.ts:\d+, slide "dots", title\.en: has no text in "en"/, /every language/],
  },
  {
    name: 'a claim that has lost its slide',
    file: 'claims.ts',
    from: "id: 'N03'",
    to: "id: 'N06'",
    says: [/claims: no slide deals with N06/],
  },
  {
    name: 'an omission that has lost its slide',
    file: 'claims.ts',
    from: "id: 'O1'",
    to: "id: 'O2'",
    says: [/omissions: no slide deals with O2/],
  },
  {
    name: 'a version that is too long',
    file: 'versions.ts',
    from: '两分钟讲给您听。',
    to: '两分钟讲给您听，我再多说很多很多话，说到超过时间为止，一直说一直说，这样肯定就讲不完了，还要再说。',
    says: [/version 2, notes\.zh: take \d+ s to say, for 120 s: .*cover \+\d+ s/, /help: /],
  },
  {
    name: 'languages that disagree about a number',
    file: 'opening.ts',
    from: '水泡 2 克茶，泡足 6 分钟',
    to: '水泡 2 克茶，泡足 7 分钟',
    says: [/\/opening\.ts:\d+, slide "steps", notes\.en: lacks a number .*7/],
  },
  {
    name: 'a question followed by one that there is not',
    file: 'questions.ts',
    from: "followUps: ['F02']",
    to: "followUps: ['F42']",
    says: [/\/questions\.ts:\d+, question B03, followUps: there is no question F42/, /help: /],
  },
  {
    name: 'notes far over the time of their slide',
    file: 'table.ts',
    from: "time: '20s'",
    to: "time: '5s'",
    says: [/slide "columns", notes\.zh: take \d+ s to say, but the slide has 5 s/, /shorten the notes/],
  },
];

/** Seen when pictures are drawn. */
const drawn: readonly Mistake[] = [
  {
    name: 'a step that names no node',
    file: 'leaf.ts',
    from: "'fresh', 'green'",
    to: "'frehs', 'green'",
    says: [/slide "flowchart", .*: .*"frehs" names no node/, /fresh/],
  },
  {
    name: 'Mermaid that does not parse',
    file: 'table.ts',
    from: 'pot-->>host:',
    to: 'pot ---> -->>host:',
    says: [/slide "sequence", diagram\.mermaid: /],
  },
];

/** Seen when slides are measured in the page. */
const shown: readonly Mistake[] = [
  {
    name: 'a slide that overflows the stage',
    file: 'table.ts',
    from: "heading: { zh: '先放奶'",
    // One word, so that nobody has counted too many before.
    to: `heading: { zh: '${'M'.repeat(600)}'`,
    says: [/\/table\.ts:\d+, slide "columns", zh: .* leaves the stage/, /help: /],
  },
];

for (const [stage, mistakes] of Object.entries({ written, drawn, shown })) {
  test(`the build refuses what is wrong when it is ${stage}, and says where, what, and the way out`, async () => {
    const copy = await copySmallTalk();
    try {
      for (const { name, file, from, to } of mistakes) {
        const path = join(copy, file);
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

function build(talk: string): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const command = ['--import', 'tsx', 'src/node/cli/build.ts', '--talk', talk];
    const child = spawn(process.execPath, command, { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}
