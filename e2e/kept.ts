import { deck } from '../slides/deck.ts';
import { questions } from '../slides/questions.ts';
import type { Answer, Review, Run, Settings } from '../src/rehearse/keep/records.ts';
import type { Kept } from '../src/rehearse/keep/store.ts';

const day = 86_400_000;
const version = deck.versions.find(({ id }) => id === '3');
const slides = version?.parts.map(({ slide }) => slide) ?? [];

/** What somebody has after two evenings, `now` being the third: two runs, an answer, and what they recalled. */
export function twoEvenings(now: number): Kept {
  const runs = [2, 1].map((ago): Run => {
    const started = now - ago * day;
    const visits = slides.map(({ id }, index) => ({
      slide: id,
      from: 30_000 * index,
      to: 30_000 * (index + 1),
      peeks: [],
      stuck: [],
    }));
    return {
      id: `run-${ago}`,
      changed: started + 300_000,
      started,
      deck: 'of-a-test',
      version: '3',
      help: 'cue',
      language: 'zh',
      audience: false,
      state: 'complete',
      visits,
      voice: [
        [500, 20_000],
        [23_000, 30_000 * slides.length],
      ],
      heard: [],
      heardBy: 'nobody',
      findings: slides.flatMap(({ keyPoints }) =>
        keyPoints.map(({ id }, index) => ({ point: id, said: index > 0 || ago === 1, by: 'self' as const })),
      ),
    };
  });
  const reviews = runs.flatMap((run) =>
    run.findings.map(
      ({ point, said }): Review => ({
        id: `${run.id}.${point}`,
        at: run.changed,
        subject: point,
        language: 'zh',
        grade: said ? 'said' : 'missed',
        from: 'run',
      }),
    ),
  );
  const [question] = questions;
  const answers = question
    ? [
        {
          id: 'answer-1',
          changed: now - day,
          started: now - day - 50_000,
          question: question.id,
          language: 'zh',
          length: 50_000,
          heard: '',
          said: question.keyPoints.slice(1).map(({ id }) => id),
          missed: question.keyPoints.slice(0, 1).map(({ id }) => id),
          interview: null,
        } satisfies Answer,
      ]
    : [];
  const settings: Settings = {
    changed: now - day,
    version: '3',
    help: 'cue',
    language: 'zh',
    interview: new Date(now + 5 * day).toISOString().slice(0, 10),
    hints: true,
    record: false,
    listener: 'nobody',
    consent: null,
    bands: { zh: { low: 180, high: 260 }, en: { low: 110, high: 165 } },
  };
  return { settings, runs: [...runs].reverse(), answers, reviews, recordings: [] };
}
