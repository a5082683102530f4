import type { Answer, Recall, Run, Settings } from '../src/client/rehearsal/records/records.ts';
import {
  sampleAnswer,
  sampleRecording,
  sampleRun,
  sampleSettings,
} from '../src/client/rehearsal/records/sample-records.ts';
import type { Snapshot } from '../src/client/rehearsal/storage/store.ts';
import { pack } from '../src/client/rehearsal/storage/transfer/pack.ts';
import { questions } from './deck/questions.ts';
import { shortSlides } from './run-screen.ts';

const day = 86_400_000;

const slides = shortSlides;

/** A run of the two-minute version, so many days ago, in which every point but each `skipped`th was said. */
function runOf(now: number, days: number, each: number, skipped: number): Run {
  const started = now - days * day;
  return sampleRun(`run-${days}`, {
    version: '2',
    started,
    changed: started + slides.length * each,
    visits: slides.map(({ id }, index) => ({
      slide: id,
      from: index * each,
      to: (index + 1) * each,
      peeks: [],
      stuck: [],
    })),
    voice: slides.map((_, index) => [index * each, (index + 1) * each - 2500]),
    heard: [{ from: 0, to: slides.length * each, text: '字'.repeat(600) }],
    findings: points.map((point, index) => ({ point, said: index % skipped > 0, by: 'self' })),
  });
}

const points = slides.flatMap(({ keyPoints }) => keyPoints.map(({ id }) => id));

const recallsOf = ({ id, started, findings }: Run): readonly Recall[] =>
  findings.map(({ point, said }) => ({
    id: `${id} ${point}`,
    at: started,
    subject: point,
    language: 'zh',
    grade: said ? 'said' : 'missed',
    from: 'run',
  }));

/** Some evenings of rehearsal up to now. */
export function evenings(now: number): Snapshot {
  const runs = [runOf(now, 2, 32_000, 4), runOf(now, 4, 38_000, 3), runOf(now, 6, 45_000, 2)];
  const answers: readonly Answer[] = ['B01', 'B02', 'B03'].map((question, index) =>
    sampleAnswer(`answer-${index}`, { question, started: now - day + index, interview: 'mock' }),
  );
  return {
    settings: {
      ...sampleSettings,
      version: '2',
      changed: now,
      interview: new Date(now + 5 * day).toISOString().slice(0, 10),
    },
    runs,
    answers,
    recalls: runs.flatMap(recallsOf),
    recordings: [sampleRecording('run-2'), sampleRecording('run-2', 1)],
  };
}

/** What somebody has after two evenings, `now` being the third: two runs, an answer, and what they recalled. */
export function twoEvenings(now: number): Snapshot {
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
      version: '2',
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
  const recalls = runs.flatMap((run) =>
    run.findings.map(
      ({ point, said }): Recall => ({
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
    version: '2',
    help: 'cue',
    language: 'zh',
    interview: new Date(now + 5 * day).toISOString().slice(0, 10),
    hints: true,
    record: false,
    listener: 'nobody',
    consent: null,
    bands: { zh: { low: 180, high: 260 }, en: { low: 110, high: 165 } },
  };
  return { settings, runs: [...runs].reverse(), answers, recalls, recordings: [] };
}

/** The same as a backup, ready to be chosen in a field for files. */
export async function backupOf(kept: Snapshot) {
  const archive = await pack({ stored: kept, deck: 'a1b2', now: new Date() });
  return {
    name: 'backup.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(await archive.arrayBuffer()),
  };
}
