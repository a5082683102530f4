import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  isComplete,
  isOver,
  type Phase,
  type Progress,
  phases,
  type RunEvent,
  type RunEventType,
  ranAt,
  ready,
  restored,
  visitsAt,
} from './run-state.ts';

const slides = ['cover', 'definition', 'mirage'];

/** A run after these events, `'go 3000'`, `'goto mirage 4000'`. */
const runAfter = (...events: readonly string[]): Progress => events.map(event).reduce(advance, ready(slides));

function event(text: string): RunEvent {
  const words = text.split(' ');
  const at = Number(words.at(-1));
  return words[0] === 'goto'
    ? { type: 'goto', slide: words[1] ?? '', at }
    : { type: words[0] as Exclude<RunEventType, 'goto'>, at };
}

const started = ['begin 1000', 'go 4000'] as const;

/** A way into every phase. */
const ways: Readonly<Record<Phase, Progress>> = {
  ready: runAfter(),
  countdown: runAfter('begin 1000'),
  running: runAfter(...started),
  paused: runAfter(...started, 'pause 5000'),
  finishing: runAfter(...started, 'end 6000'),
  done: runAfter(...started, 'end 6000', 'settled 7000'),
  discarded: runAfter(...started, 'discard 6000'),
};

/** Where each event leads from each phase; what is not named leads nowhere. */
const leads: Readonly<Record<Phase, Partial<Record<RunEventType, Phase>>>> = {
  ready: { begin: 'countdown', discard: 'discarded' },
  countdown: { go: 'running', discard: 'discarded' },
  running: { pause: 'paused', end: 'finishing', discard: 'discarded' },
  paused: { resume: 'running', end: 'finishing', discard: 'discarded' },
  finishing: { settled: 'done' },
  done: {},
  discarded: {},
};
const types: readonly RunEventType[] = [
  'begin',
  'go',
  'next',
  'back',
  'pause',
  'resume',
  'peek',
  'stuck',
  'end',
  'settled',
  'discard',
  'goto',
];

describe('a run', () => {
  it.each(phases)('in %s takes what leads on, and stays where it is for anything else', (phase) => {
    const way = ways[phase];
    expect(way.phase).toBe(phase);
    for (const type of types) {
      const next = advance(way, type === 'goto' ? { type, slide: 'mirage', at: 9000 } : { type, at: 9000 });
      expect(next.phase, type).toBe(leads[phase][type] ?? phase);
      expect(problems(next), type).toEqual([]);
    }
  });

  it('counts each stay in run time, pauses taken out', () => {
    const run = runAfter(...started, 'next 6000', 'pause 7000', 'resume 17000', 'next 18500', 'end 20000');
    expect(run.visits).toEqual([
      { slide: 'cover', from: 0, to: 2000, peeks: [], stuck: [] },
      { slide: 'definition', from: 2000, to: 4500, peeks: [], stuck: [] },
      { slide: 'mirage', from: 4500, to: 6000, peeks: [], stuck: [] },
    ]);
    expect(isComplete(run)).toBe(true);
  });

  it('notes when one looked and when one was stuck', () => {
    const run = runAfter(...started, 'peek 4500', 'stuck 5000', 'pause 5500', 'peek 9000', 'next 9000');
    expect(run.visits[0]).toMatchObject({ peeks: [500, 1500], stuck: [1000] });
  });

  it('leaves no trace of what one leafs through while it is paused', () => {
    const run = runAfter(...started, 'pause 5000', 'next 6000', 'next 7000', 'back 8000', 'resume 9000');
    expect(run.visits.map(({ slide }) => slide)).toEqual(['cover']);
    expect(run.here).toMatchObject({ slide: 'definition', from: 1000 });
  });

  it('ends with a step past its last slide, unless that was a double press', () => {
    const last = runAfter(...started, 'next 5000', 'next 6000');
    expect(advance(last, event('next 6300'))).toBe(last);
    expect(advance(last, event('next 9000')).phase).toBe('finishing');
  });

  it('is not complete before its last slide', () => {
    expect(isComplete(runAfter(...started, 'next 5000', 'end 6000'))).toBe(false);
    expect(isComplete(runAfter(...started, 'goto mirage 5000', 'back 6000', 'end 7000'))).toBe(true);
  });

  it('stays where it is for a slide that it does not have', () => {
    const run = runAfter(...started);
    expect(advance(run, event('goto elsewhere 5000'))).toBe(run);
    expect(advance(run, event('back 5000'))).toBe(run);
  });
});

describe('a run that the page was lost in', () => {
  it('goes on where it was, with all that was kept', () => {
    const lost = runAfter(...started, 'next 6000');
    const found = restored(slides, visitsAt(lost, 6000));
    expect(found).toMatchObject({ phase: 'ready', ran: 2000, visits: lost.visits, here: lost.here });
    const on = [event('begin 100'), event('go 3100'), event('next 4100')].reduce(advance, found);
    expect(on.visits.at(-1)).toMatchObject({ slide: 'definition', from: 2000, to: 3000 });
  });

  it('begins a new visit where it was paused', () => {
    const kept = visitsAt(runAfter(...started, 'pause 5000'), 5000);
    expect(restored(slides, kept)).toMatchObject({
      visits: [{ slide: 'cover', from: 0, to: 1000 }],
      here: { slide: 'cover', from: 1000 },
    });
  });

  it('begins anew when nothing was kept, and at the front when its slide is gone', () => {
    expect(restored(slides, [])).toEqual(ready(slides));
    expect(restored(['other'], visitsAt(runAfter(...started), 5000)).here.slide).toBe('other');
  });
});

describe('whatever happens', () => {
  const anything = fc.array(
    fc.record({
      type: fc.constantFrom(...types),
      wait: fc.integer({ min: -500, max: 5000 }),
      slide: fc.constantFrom(...slides, 'elsewhere'),
    }),
    { maxLength: 60 },
  );
  const happenings = anything.map((list) => {
    let at = 1000;
    return list.map(({ type, wait, slide }): RunEvent => {
      at = Math.max(0, at + wait);
      return type === 'goto' ? { type, slide, at } : { type, at };
    });
  });
  const begun = [event('begin 0'), event('go 900')].reduce(advance, ready(slides));

  it('leaves a legal run, and never takes time back', () => {
    fc.assert(
      fc.property(happenings, fc.boolean(), (events, warm) => {
        let run = warm ? begun : ready(slides);
        let reached = 0;
        for (const one of events) {
          run = advance(run, one);
          expect(problems(run)).toEqual([]);
          expect(run.ran).toBeGreaterThanOrEqual(reached);
          reached = run.ran;
        }
      }),
    );
  });

  it('makes visits that add up to the time it ran', () => {
    fc.assert(
      fc.property(happenings, (events) => {
        let run = begun;
        let running = 0;
        let at = run.since;
        for (const one of events) {
          // Clocks of events are monotone, so the time between two is simply counted.
          const moment = Math.max(at, one.at);
          if (run.phase === 'running') running += moment - at;
          at = moment;
          run = advance(run, { ...one, at });
        }
        const sum = visitsAt(run, at).reduce((total, { from, to }) => total + to - from, 0);
        if (run.phase !== 'discarded') expect(sum).toBe(running);
      }),
    );
  });

  it('is the same again after it was kept and read', () => {
    fc.assert(
      fc.property(happenings, (events) => {
        const run = events.reduce(advance, begun);
        if (isOver(run)) return;
        const at = Math.max(run.since, ...events.map((one) => one.at));
        const kept = visitsAt(run, at);
        const found = restored(slides, JSON.parse(JSON.stringify(kept)));
        expect(found.ran).toBe(ranAt(run, at));
        expect(found.here.slide).toBe(run.here.slide);
        expect(visitsAt(found, 0).filter(({ from, to }) => to > from)).toEqual(
          kept.filter(({ from, to }) => to > from),
        );
        expect(restored(slides, visitsAt(found, 0))).toEqual(found);
      }),
    );
  });
});

/** What is wrong with a run: nothing, ever. */
function problems(run: Progress): readonly string[] {
  const all = [...run.visits, ...(isOver(run) ? [] : [run.here])];
  const end = isOver(run) && run.phase !== 'discarded' ? run.ran : undefined;
  return [
    ...(run.slides.includes(run.here.slide) ? [] : ['it is on a slide that is not in it']),
    ...(all[0] && all[0].from !== 0 ? ['it does not begin at 0'] : []),
    ...all.flatMap(({ from, to, peeks, stuck }, index) => {
      const before = all[index - 1];
      return [
        ...(to < from ? ['a visit ends before it begins'] : []),
        ...(before && before.to !== from ? ['a visit does not begin where the one before ends'] : []),
        ...([...peeks, ...stuck].some((at) => at < from || (index < run.visits.length && at > to))
          ? ['something happened outside its visit']
          : []),
      ];
    }),
    ...(end !== undefined && run.visits.length > 0 && run.visits.at(-1)?.to !== end
      ? ['the last visit does not end with the run']
      : []),
  ];
}
