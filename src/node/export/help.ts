import { languages } from '../../core/model/languages.ts';
import { defaultTalk } from '../build/project.ts';
import { themes } from './context.ts';
import { formatNames, formats } from './formats.ts';
import { defaultFolder, maxScale } from './options.ts';

const options: readonly (readonly [option: string, says: string])[] = [
  [`--lang ${languages.join('|')}|both`, 'which language; both are two files (usual: both)'],
  ['--version MINUTES|full', 'how long a talk: one of the lengths it has, or all of it (usual: full)'],
  [`--theme ${themes.join('|')}`, 'light or dark slides; what is for paper is always light (usual: light)'],
  ['--steps', 'pdf: a page for every step of a slide, instead of one with all of them taken'],
  ['--scale N', `png: pixels for one of the stage, up to ${maxScale} (usual: 2, which is 2560 by 1440)`],
  ['--out DIR', `where to put it; made if it is not there (usual: ${defaultFolder})`],
  ['--talk DIR', `which talk: a folder with a deck.ts (usual: ${defaultTalk})`],
  ['--help', 'this'],
];

/** What `--help` prints. */
export function helpText(): string {
  const kinds = formatNames.map((name) => [name, formats[name].gives] as const);
  return [
    'Exports the talk.',
    '',
    '  npm run export -- WHAT [WHAT …] [OPTIONS]',
    '  npm run export -- pdf --lang en --version 3',
    '',
    'WHAT is one or more of',
    ...table([...kinds, ['all', 'all of these']]),
    '',
    'OPTIONS',
    ...table(options),
    '',
    'It builds the site first if the slides have changed, and needs a Chromium, Chrome or Edge; CHROMIUM_PATH',
    'says which. Cards need neither. What the browser prints or draws is read again and compared with the slides',
    'before it is put in its place.',
    'Ends with 0 when all is there; 2 when something was missing or asked for wrongly; 3 when what the browser made',
    'does not match the deck; 1 when the command itself is at fault.',
  ].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`);
}
