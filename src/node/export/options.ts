import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { VersionId } from '../../core/model/deck.ts';
import { type Language, languages } from '../../core/model/languages.ts';
import { isVersionId } from '../../core/model/version-id.ts';
import { givenPath } from '../cli/given-path.ts';
import { type ExportOptions, themes } from './context.ts';
import { ExportFailure } from './failure.ts';
import { type Format, formatNames } from './formats.ts';

/** All that the command line asks for. */
export interface ExportRequest extends ExportOptions {
  readonly formats: readonly Format[];
  readonly languages: readonly Language[];
  /** An absolute path. */
  readonly out: string;
  /** The folder of the talk as it was named, where one was. */
  readonly talk: string | undefined;
}

export const defaultFolder = 'exports';
export const maxScale = 4;

/**
 * @param words The command line after the command.
 * @param workingFolder What `--out` counts from.
 * @param usualFolder Where the folder for exports is that nobody has named.
 * @throws `ExportFailure` for an option or a value that there is not.
 */
export function readRequest(
  words: readonly string[],
  workingFolder: string,
  usualFolder = workingFolder,
): ExportRequest | 'help' {
  const { values, positionals } = parse(words);
  if (values.help) return 'help';
  return {
    formats: readFormats(positionals),
    languages: readLanguages(values.lang ?? 'both'),
    version: readVersion(values.version ?? 'full'),
    theme: oneOf(themes, values.theme ?? 'light', '--theme'),
    steps: values.steps ?? false,
    scale: readScale(values.scale ?? '2'),
    out:
      values.out === undefined ? resolve(usualFolder, defaultFolder) : givenPath(values.out, workingFolder),
    talk: values.talk,
  };
}

const options = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  version: { type: 'string' },
  theme: { type: 'string' },
  out: { type: 'string' },
  talk: { type: 'string' },
  steps: { type: 'boolean' },
  scale: { type: 'string' },
} as const;

export const optionNames: readonly string[] = Object.keys(options);

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options,
    });
  } catch (error) {
    // What it says names the option; the hints after the first sentence are about option syntax in general.
    const [message = ''] = (error instanceof Error ? error.message : '').split(/\. |\n/);
    throw new ExportFailure(`${message}.`, 'npm run export -- --help lists every option', { cause: error });
  }
}

function readFormats(given: readonly string[]): readonly Format[] {
  if (given.length === 0) {
    throw new ExportFailure(
      'Nothing says what to export.',
      `one or more of ${listed(formatNames)}, or all; npm run export -- --help explains them`,
    );
  }
  // npm takes `--lang` for its own where no `--` stands before it, and hands on what follows.
  const value = given.find((word) => word === 'both' || languages.some((language) => language === word));
  if (value !== undefined) {
    throw new ExportFailure(
      `"${value}" is a language, and stands there without --lang.`,
      `npm run export -- … --lang ${value}; without the "--" npm takes the option for its own, and PowerShell wants it in quotes: '--'`,
    );
  }
  if (given.includes('all')) return formatNames;
  return [...new Set(given)].map((name) => oneOf(formatNames, name, 'format', ['all']));
}

const readLanguages = (given: string): readonly Language[] =>
  given === 'both' ? languages : [oneOf(languages, given, '--lang', ['both'])];

/** Which versions there are, the talk says: see {@link checkVersion}. */
function readVersion(given: string): VersionId {
  if (isVersionId(given)) return given;
  throw new ExportFailure(`--version: there is no "${given}".`, 'minutes, or full for all of the talk');
}

/** Throws `ExportFailure` for a version that the talk does not have. */
export function checkVersion(asked: VersionId, versions: readonly VersionId[]): void {
  oneOf(versions, asked, '--version');
}

function readScale(given: string): number {
  const scale = Number(given);
  if (given.trim() !== '' && scale > 0 && scale <= maxScale) return scale;
  throw new ExportFailure(
    `--scale: there is no "${given}".`,
    `a number above 0 and up to ${maxScale}; 2 gives pictures of 2560 by 1440`,
  );
}

function oneOf<T extends string>(
  known: readonly T[],
  given: string,
  what: string,
  more: readonly string[] = [],
): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw new ExportFailure(`${what}: there is no "${given}".`, `one of ${listed([...known, ...more])}`);
}

const listed = (names: readonly string[]): string => names.join(', ');
