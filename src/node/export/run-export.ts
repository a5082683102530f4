import { versionIdsOf } from '../../core/model/versions.ts';
import { loadTalk } from '../build/built-talk.ts';
import type { Project } from '../build/project.ts';
import { type Delivered, writeAtomically } from './atomic-output.ts';
import type { BrowserlessExporter, Exporter } from './context.ts';
import { type FormatEntry, formats } from './formats.ts';
import { checkVersion, type Request } from './options.ts';
import { SiteBrowser } from './site-browser.ts';

/** Makes everything that was asked for, one file after the other; what is done stays when a later one fails. */
export async function run(
  project: Project,
  request: Request,
  tell: (line: string) => void,
): Promise<readonly Delivered[]> {
  // A folder that cannot be written to is better known before the work than after it.
  await writeAtomically(request.out, async () => undefined);
  const talk = await loadTalk(project);
  checkVersion(request.version, versionIdsOf(talk.deck));
  // Opened by the first format that needs it: the others need not wait for a build.
  let opened: Promise<SiteBrowser> | undefined;
  const open = (): Promise<SiteBrowser> => {
    opened ??= SiteBrowser.open(project, tell);
    return opened;
  };
  const all: Delivered[] = [];
  try {
    for (const format of request.formats) {
      const entry: FormatEntry = formats[format];
      const make = entry.plain ? await entry.load() : inStudio(await entry.load(), await open());
      for (const language of request.languages) {
        const say = (progress: string): void => tell(`${format} ${language}: ${progress}`);
        const files = await writeAtomically(request.out, (folder) =>
          make({ ...request, language, talk, folder, tell: say }),
        );
        all.push(...files);
      }
    }
  } finally {
    await (await opened?.catch(() => undefined))?.close();
  }
  return all;
}

const inStudio =
  (make: Exporter, studio: SiteBrowser): BrowserlessExporter =>
  (job) =>
    make({ ...job, studio });
