import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { InlineConfig, LogLevel } from 'vite';
import { portIn } from './port.ts';
import { WrongCall } from './wrong-call.ts';

/** The talk as it was named, where one was; and the options of Vite's own that are passed on to it. */
export interface ViteCall {
  readonly talk: string | undefined;
  readonly config: InlineConfig;
}

const shared = {
  talk: { type: 'string' },
  base: { type: 'string' },
  mode: { type: 'string' },
  logLevel: { type: 'string' },
} as const;

/** The command line of `npm run dev`. Throws `WrongCall` for what it does not know. */
export function readDevCall(words: readonly string[]): ViteCall {
  const values = parse(withEmptyValues(words, ['--host', '--open']), {
    ...shared,
    host: { type: 'string' },
    port: { type: 'string' },
    strictPort: { type: 'boolean' },
    open: { type: 'string' },
  });
  const { host, port, strictPort, open } = values;
  return {
    talk: values.talk,
    config: {
      ...sharedConfig(values),
      server: {
        ...(host === undefined ? {} : { host: host || true }),
        ...(port === undefined ? {} : { port: portIn(port, '--port') }),
        ...(strictPort === undefined ? {} : { strictPort }),
        ...(open === undefined ? {} : { open: open || true }),
      },
    },
  };
}

/** The command line of `npm run build`. Throws `WrongCall` for what it does not know. */
export function readBuildCall(words: readonly string[]): ViteCall {
  const values = parse(words, {
    ...shared,
    outDir: { type: 'string' },
    emptyOutDir: { type: 'boolean' },
    sourcemap: { type: 'boolean' },
  });
  const { outDir, emptyOutDir, sourcemap } = values;
  return {
    talk: values.talk,
    config: {
      ...sharedConfig(values),
      build: {
        ...(outDir === undefined ? {} : { outDir }),
        ...(emptyOutDir === undefined ? {} : { emptyOutDir }),
        ...(sourcemap === undefined ? {} : { sourcemap }),
      },
    },
  };
}

/** The command line of `npm run facts`. Throws `WrongCall` for what it does not know, and for what is no day. */
export function readFactsCall(words: readonly string[]): {
  readonly talk: string | undefined;
  readonly on: string | undefined;
} {
  const { talk, on } = parse(words, { talk: { type: 'string' }, on: { type: 'string' } });
  if (on !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(Date.parse(on)))) {
    throw new WrongCall(`--on ${on}: that is no day`, 'write it as 2027-03-01');
  }
  return { talk, on };
}

/** The command line of `npm run hear`. Throws `WrongCall` where it does not name one file. */
export function readHearCall(words: readonly string[]): {
  readonly file: string;
  readonly talk: string | undefined;
} {
  const options = { talk: { type: 'string' } } as const;
  const { values, positionals } = understood(options, () =>
    parseArgs({ args: [...words], options, allowPositionals: true }),
  );
  const [file, ...more] = positionals;
  const help = 'npm run hear -- FILE.json, or - to read standard input';
  if (file === undefined) throw new WrongCall('Nothing says which answers to hear.', help);
  if (more.length > 0) throw new WrongCall(`One file at a time, not ${positionals.length}.`, help);
  return { file, talk: values.talk };
}

/** A command line of which `options` are all there is. Throws `WrongCall` for anything else. */
export const parse = <T extends Options>(words: readonly string[], options: T) =>
  understood(options, () => parseArgs({ args: [...words], options })).values;

type Options = NonNullable<ParseArgsConfig['options']>;

/** What the parser of Node makes of a command line; throws `WrongCall` for what it does not take. */
function understood<T>(options: Options, parsed: () => T): T {
  try {
    return parsed();
  } catch (error) {
    // What it says names the option; the hints after the first sentence are about option syntax in general.
    const [message = ''] = (error instanceof Error ? error.message : '').split(/\. |\n/);
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new WrongCall(`${message}.`, `it takes ${known.join(', ')}`);
  }
}

const logLevels: readonly LogLevel[] = ['info', 'warn', 'error', 'silent'];

interface Shared {
  readonly base?: string | undefined;
  readonly mode?: string | undefined;
  readonly logLevel?: string | undefined;
}

function sharedConfig({ base, mode, logLevel }: Shared): InlineConfig {
  const level = logLevels.find((one) => one === logLevel);
  if (logLevel !== undefined && level === undefined) {
    throw new WrongCall(`--logLevel: there is no "${logLevel}".`, `one of ${logLevels.join(', ')}`);
  }
  return {
    ...(base === undefined ? {} : { base }),
    ...(mode === undefined ? {} : { mode }),
    ...(level === undefined ? {} : { logLevel: level }),
  };
}

/** `--host` may stand alone, which the parser does not know: then its value is empty. */
const withEmptyValues = (words: readonly string[], alone: readonly string[]): readonly string[] =>
  words.map((word, index) => {
    const next = words[index + 1];
    return alone.includes(word) && (next === undefined || next.startsWith('-')) ? `${word}=` : word;
  });
