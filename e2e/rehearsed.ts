import { deck } from '../slides/deck.ts';
import type { Answer, Review, Run } from '../src/rehearse/keep/records.ts';
import { sampleAnswer, sampleRecording, sampleRun, sampleSettings } from '../src/rehearse/keep/samples.ts';
import type { Kept } from '../src/rehearse/keep/store.ts';
import { pack } from '../src/rehearse/keep/transfer/pack.ts';

const day = 86_400_000;

/** The slides of the three-minute version. */
const slides = deck.versions
  .filter(({ id }) => id === '3')
  .flatMap(({ parts }) => parts.map(({ slide }) => slide));

/** A run of the three-minute version, so many days ago, in which every point but each `skipped`th was said. */
function runOf(now: number, days: number, each: number, skipped: number): Run {
  const started = now - days * day;
  return sampleRun(`run-${days}`, {
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

const reviewsOf = ({ id, started, findings }: Run): readonly Review[] =>
  findings.map(({ point, said }) => ({
    id: `${id} ${point}`,
    at: started,
    subject: point,
    language: 'zh',
    grade: said ? 'said' : 'missed',
    from: 'run',
  }));

/** Some evenings of rehearsal up to now. */
export function evenings(now: number): Kept {
  const runs = [runOf(now, 2, 32_000, 4), runOf(now, 4, 38_000, 3), runOf(now, 6, 45_000, 2)];
  const answers: readonly Answer[] = ['B01', 'B02', 'B08'].map((question, index) =>
    sampleAnswer(`answer-${index}`, { question, started: now - day + index, interview: 'mock' }),
  );
  return {
    settings: {
      ...sampleSettings,
      changed: now,
      interview: new Date(now + 5 * day).toISOString().slice(0, 10),
    },
    runs,
    answers,
    reviews: runs.flatMap(reviewsOf),
    recordings: [sampleRecording('run-2'), sampleRecording('run-2', 1)],
  };
}

/** The same as a backup, ready to be chosen in a field for files. */
export async function backupOf(kept: Kept) {
  const archive = await pack({ kept, report: '', deck: 'a1b2', now: new Date() });
  return {
    name: 'backup.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(await archive.arrayBuffer()),
  };
}
