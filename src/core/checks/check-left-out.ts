import type { Deck, VersionPart } from '../model/deck.ts';
import { type Language, languages } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import { spokenText } from '../model/script.ts';
import type { KeyPoint } from '../model/slides.ts';
import { versionIdOf } from '../model/versions.ts';
import { covers } from '../phrase-match/covers.ts';
import { speechOf } from '../phrase-match/speech.ts';

/**
 * Whether each shorter version makes the key points of its slides, but for those that it says it leaves out. A point
 * that is not made, and not named either, would be asked of a speaker whose script does not have it, or of nobody.
 */
export const checkLeftOut = ({ versions }: Deck): readonly Problem[] =>
  versions.flatMap((version) =>
    version.parts.flatMap((part) =>
      checkPart(part).map((problem) => ({ version: versionIdOf(version), ...problem })),
    ),
  );

function checkPart(part: VersionPart): readonly Problem[] {
  const { slide, leavesOut = [] } = part;
  const known = new Set(slide.keyPoints.map(({ id }) => id));
  return [
    ...leavesOut
      .filter((id) => !known.has(id))
      .map((id) => ({
        field: `${slide.id}.leavesOut`,
        message: `"${id}" is no key point of the slide`,
        help: `its key points are ${[...known].join(', ') || 'none'}`,
      })),
    ...slide.keyPoints.flatMap((point) =>
      leavesOut.includes(point.id) ? checkUnsaid(point, part) : checkSaid(point, part),
    ),
  ];
}

function checkSaid(point: KeyPoint, part: VersionPart): readonly Problem[] {
  const silent = languages.filter((language) => !isMade(point, part, language));
  if (silent.length === 0) return [];
  return [
    {
      field: `${part.slide.id}.notes`,
      message: `does not make the point "${point.id}" ${wanted(point, silent)}`,
      help: `say it, or name "${point.id}" in the leavesOut of this part`,
    },
  ];
}

function checkUnsaid(point: KeyPoint, part: VersionPart): readonly Problem[] {
  const heard = languages.filter((language) => isMade(point, part, language));
  if (heard.length === 0) return [];
  return [
    {
      field: `${part.slide.id}.leavesOut`,
      message: `"${point.id}" is made all the same ${wanted(point, heard)}`,
      help: 'take it out of leavesOut, or leave it unsaid in every language',
    },
  ];
}

/** By its characters, as in the full script: nearly will not do. */
const isMade = ({ mustSay }: KeyPoint, { notes }: VersionPart, language: Language): boolean =>
  covers(speechOf(spokenText(notes[language])), mustSay[language]);

/** `(zh, en): 算力 + 数据 / 词元`: where, and the words that it is heard by in the first of these languages. */
function wanted({ mustSay }: KeyPoint, where: readonly Language[]): string {
  const [groups = []] = where.map((language) => mustSay[language]);
  return `(${where.join(', ')}): ${groups.map((group) => group.join(' / ')).join(' + ')}`;
}
