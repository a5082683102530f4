import { type Answer, type Recall, type Recording, type Run, type Settings, usualBands } from './records.ts';

/** One record of each kind, for tests: small, but with something in every field. */
export const sampleSettings: Settings = {
  changed: 1_790_000_000_000,
  version: '3',
  help: 'cue',
  language: 'zh',
  interview: '2026-11-30',
  hints: true,
  record: true,
  listener: 'nobody',
  consent: null,
  bands: usualBands,
};

export const sampleRun = (id: string, changes: Partial<Run> = {}): Run => ({
  id,
  changed: 1_790_000_200_000,
  started: 1_790_000_100_000,
  deck: 'a1b2',
  version: '3',
  help: 'cue',
  language: 'zh',
  audience: false,
  state: 'complete',
  visits: [
    { slide: 'answer', from: 0, to: 41_000, peeks: [12_000], stuck: [] },
    { slide: 'definition', from: 41_000, to: 95_500.5, peeks: [], stuck: [60_000] },
  ],
  voice: [
    [300, 8_000],
    [9_100, 40_000],
  ],
  heard: [{ from: 300, to: 8_000, text: '大模型不只是“大”' }],
  heardBy: 'typed',
  findings: [{ point: 'answer.scale', said: true, by: 'self' }],
  ...changes,
});

export const sampleAnswer = (id: string, changes: Partial<Answer> = {}): Answer => ({
  id,
  changed: 1_790_000_300_000,
  started: 1_790_000_250_000,
  question: 'Q01',
  language: 'zh',
  length: 48_000,
  heard: '',
  said: ['Q01.1'],
  missed: ['Q01.2'],
  interview: null,
  ...changes,
});

export const sampleRecall = (id: string, changes: Partial<Recall> = {}): Recall => ({
  id,
  at: 1_790_000_300_000,
  subject: 'answer.scale',
  language: 'zh',
  grade: 'said',
  from: 'run',
  ...changes,
});

export const sampleRecording = (owner: string, part = 0): Recording => ({
  id: `${owner}.${part}`,
  owner,
  part,
  mime: 'audio/webm',
  length: 41_000,
  sound: new Blob([Uint8Array.of(1, 2, 3, part)], { type: 'audio/webm' }),
});
