import type { VersionId } from '../../../core/model/deck.ts';
import type { RehearsedQuestion, SlideScript } from '../../../core/model/page-contract.ts';
import type { QuestionId, QuestionLevel } from '../../../core/model/questions.ts';
import type { TalkFacts } from '../../../core/model/version-slide.ts';

const script: SlideScript = { notes: '', units: 100, seconds: 30 };

/** A slide of so many key points, `<id>.1` and so on, in these versions. */
const slide = (id: string, section: string, points: number) => ({
  id,
  title: `Title of ${id}`,
  section,
  keyPoints: Array.from({ length: points }, (_, index) => ({
    id: `${id}.${index + 1}`,
    text: `Point ${index + 1} of ${id}`,
    cue: `cue ${index + 1}`,
    mustSay: [['word']],
  })),
});

const question = (id: QuestionId, level: QuestionLevel, slides: readonly string[]): RehearsedQuestion => ({
  id,
  level,
  question: `Question ${id}?`,
  seconds: 60,
  keyPoints: [],
  trap: '',
  followUps: [],
  slides,
  evidence: '',
});

const inVersions = (...versions: VersionId[]) => ({
  section: '',
  words: '',
  evidence: '',
  keyPoints: [],
  scripts: Object.fromEntries(versions.map((version) => [version, script])),
});

/** A small talk for tests: two sections, a backup slide, three questions. */
export const sampleTalk: TalkFacts = {
  rehearsal: {
    deck: 'a1b2',
    style: '',
    sections: [
      { id: 'first', title: 'First' },
      { id: 'second', title: 'Second' },
    ],
    slides: [
      slide('answer', 'first', 2),
      slide('definition', 'first', 3),
      slide('emergence', 'second', 4),
      slide('spare', 'second', 1),
    ],
    questions: [
      question('B01', 'basic', ['definition']),
      question('F01', 'followup', ['emergence', 'spare']),
      question('C01', 'challenge', []),
    ],
  },
  facts: {
    answer: inVersions('1', '3', 'full'),
    definition: inVersions('3', 'full'),
    emergence: inVersions('full'),
    spare: { ...inVersions('full'), backup: true },
  },
};
