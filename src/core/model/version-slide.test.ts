import { describe, expect, it } from 'vitest';
import { type TalkFacts, versionSlides } from './version-slide.ts';

const slide = (id: string, ...points: readonly { readonly id: string; readonly leftOut?: ['3'] }[]) => ({
  id,
  title: id,
  section: 'all',
  keyPoints: points.map((point) => ({ text: '', cue: '', mustSay: [], ...point })),
});
const script = { notes: '', units: 100, seconds: 30 };
const facts = { section: '', words: '', evidence: '', keyPoints: [] };

const talk: TalkFacts = {
  rehearsal: {
    deck: '',
    style: '',
    sections: [],
    slides: [
      slide('mirage', { id: 'metric' }, { id: 'hard', leftOut: ['3'] }),
      slide('long'),
      slide('spare'),
    ],
    questions: [],
  },
  facts: {
    mirage: { ...facts, scripts: { '3': { ...script, seconds: 20 }, full: script } },
    long: { ...facts, scripts: { full: script } },
    spare: { ...facts, scripts: { '3': script, full: script }, backup: true },
  },
};

describe('the slides of a version', () => {
  it('are those that it has a script for, without the backup slides', () => {
    expect(versionSlides(talk, '3').map(({ id }) => id)).toEqual(['mirage']);
    expect(versionSlides(talk, 'full').map(({ id }) => id)).toEqual(['mirage', 'long']);
    expect(versionSlides(talk, '1')).toEqual([]);
  });

  it('have the script and the points of that version', () => {
    const [short] = versionSlides(talk, '3');
    const [full] = versionSlides(talk, 'full');
    expect([short?.script.seconds, full?.script.seconds]).toEqual([20, 30]);
    expect(short?.keyPoints.map(({ id }) => id)).toEqual(['metric']);
    expect(full?.keyPoints.map(({ id }) => id)).toEqual(['metric', 'hard']);
  });
});
