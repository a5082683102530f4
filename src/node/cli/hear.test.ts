import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../e2e/deck/deck.ts';
import { languages } from '../../core/model/languages.ts';
import { hearAnswers } from './hear-answers.ts';
import { root } from './root.ts';
import { parseAnswers, type SpokenAnswer } from './spoken-answers.ts';

/** In each language: the first point of every question, said in its own words, which a build promises to hear. */
const firstPoints = languages.flatMap((lang) =>
  deck.questions.flatMap(({ id, keyPoints: [point] }) =>
    point ? [{ lang, question: id, say: point.text[lang], point: point.id }] : [],
  ),
);

describe('a list of answers', () => {
  const good = { lang: 'en', question: 'B01', say: 'It predicts.' };

  test('is read as it is, and may say more than is asked', () => {
    expect(parseAnswers(JSON.stringify([{ ...good, id: 'Z01', said: [1, 2] }]), 'a.json')).toEqual([good]);
    expect(parseAnswers('[]', 'a.json')).toEqual([]);
  });

  test.each([
    ['[{', /^a\.json: this is not JSON \(/],
    ['{}', /^a\.json: it should be Array, and is Object/],
    ['[3]', /^a\.json, entry 1: it should be Object, and is 3/],
    [
      [good, { ...good, lang: 'fr' }],
      /^a\.json, entry 2, "lang": it should be \("zh" \| "en"\), and is "fr"/,
    ],
    [[{ lang: 'en', question: 'B01' }], /^a\.json, entry 1, "say": it should be "say", and is undefined/],
    [[{ ...good, say: 5, question: null }], /entry 1, "question": .*\n.*entry 1, "say": .*\n {2}help: /],
  ])('says what is wrong with %j, and the way out', (given, message) => {
    const json = typeof given === 'string' ? given : JSON.stringify(given);
    expect(() => parseAnswers(json, 'a.json')).toThrow(message);
    expect(() => parseAnswers(json, 'a.json')).toThrow(/\n {2}help: a list such as \[\{ "lang": "zh"/);
  });
});

describe('hearing', () => {
  test('finds in each point what it is about', async () => {
    const heard = await hearAnswers(deck, firstPoints, 'a.json');
    expect(heard.map((answer) => answer.question)).toEqual(firstPoints.map(({ question }) => question));
    expect(heard.map((answer) => answer.heard)).toEqual(firstPoints.map(({ point }) => [point]));
  });

  test('finds nothing in silence', async () => {
    const answers: readonly SpokenAnswer[] = languages.map((lang) => ({ lang, question: 'B01', say: '' }));
    const nothing = { question: 'B01', heard: [] };
    expect(await hearAnswers(deck, answers, 'a.json')).toEqual([nothing, nothing]);
  });

  test('names the entry whose question is not asked, and those that are', async () => {
    const answers: readonly SpokenAnswer[] = [{ lang: 'zh', question: 'X99', say: '' }];
    await expect(hearAnswers(deck, answers, 'a.json')).rejects.toThrow(
      /^a\.json, entry 1, "question": the talk does not ask "X99"\n {2}help: it asks B01, B02/,
    );
  });
});

describe('npm run hear', () => {
  const hear = (words: readonly string[], input = '') => {
    const command = ['--import', 'tsx', join(root, 'src/node/cli/hear.ts'), ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: root,
      encoding: 'utf8',
      input,
    });
    return { status, stdout, stderr };
  };

  test('prints a line for each answer that it reads', () => {
    const two = firstPoints.slice(0, 2);
    const lines = two.map(({ question, point }) => JSON.stringify({ question, heard: [point] }));
    expect(hear(['-', '--talk', 'e2e/deck'], JSON.stringify(two))).toEqual({
      status: 0,
      stdout: `${lines.join('\n')}\n`,
      stderr: '',
    });
  });

  test('says what it cannot do with its way out, and prints nothing', () => {
    const { status, stdout, stderr } = hear(['nowhere.json']);
    expect(stderr).toMatch(/^nowhere\.json: it cannot be read \(ENOENT.*\)\n {2}help: .*\n$/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
