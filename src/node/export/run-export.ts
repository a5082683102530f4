import { versionIdsOf } from '../../core/model/versions.ts';
import { loadTalk } from '../build/built-talk.ts';
import type { Project } from '../build/project.ts';
import { type WrittenFile, writeAtomically } from './atomic-output.ts';
import { type FormatEntry, formats } from './formats.ts';
import { checkVersion, type ExportRequest } from './options.ts';
import { SiteBrowser } from './site-browser.ts';

/** Makes everything that was asked for, one file after the other; what is done stays when a later one fails. */
export async function runExport(
  project: Project,
  request: ExportRequest,
  tell: (line: string) => void,
): Promise<readonly WrittenFile[]> {
  // A folder that cannot be written to is better known before the work than after it.
  await writeAtomically(request.out, async () => undefined);
  const talk = await loadTalk(project);
  checkVersion(request.version, versionIdsOf(talk.deck));
  let opened: Promise<SiteBrowser> | undefined;
  const openSite = (): Promise<SiteBrowser> => {
    opened ??= SiteBrowser.open(project, tell);
    return opened;
  };
  const written: WrittenFile[] = [];
  try {
    for (const format of request.formats) {
      const entry: FormatEntry = formats[format];
      const make = await entry.load();
      for (const language of request.languages) {
        const tellProgress = (progress: string): void => tell(`${format} ${language}: ${progress}`);
        const files = await writeAtomically(request.out, (folder) =>
          make({ ...request, language, talk, folder, openSite, tell: tellProgress }),
        );
        written.push(...files);
      }
    }
  } finally {
    await (await opened?.catch(() => undefined))?.close();
  }
  return written;
}
