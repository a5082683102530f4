import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade, Recall } from '../records/records.ts';
import { sampleRecall, sampleRun } from '../records/sample-records.ts';
import { type Subject, subjectsOf } from './card-subjects.ts';
import { type Calendar, cardsFrom } from './cards.ts';
import { maxNewADay, minNewADay, planDay } from './day-plan.ts';
import { addDays, type Day } from './days.ts';
import { readinessOf } from './readiness.ts';
import { adviseRun } from './run-advice.ts';
import { sampleTalk } from './sample-talk.ts';

const today = '2026-11-24';
const inUtc = (moment: number): Day => new Date(moment).toISOString().slice(0, 10);
const until = (interview: Day | null, day: Day = today): Calendar => ({
  today: day,
  interview,
  dayOf: inUtc,
});
const recall = (subject: string, day: Day, grade: Grade = 'said'): Recall =>
  sampleRecall(`${subject} ${day}`, { subject, at: Date.parse(`${day}T19:00:00Z`), grade });
const plan = (subjects: readonly Subject[], recalls: readonly Recall[], calendar: Calendar) =>
  planDay(subjects, cardsFrom(recalls, 'zh', calendar), calendar);

/** So many key points, of no slide in particular. */
const many = (count: number): readonly Subject[] => {
  const [sample] = subjectsOf(sampleTalk, '1');
  if (!sample) throw new Error('the sample talk has no points');
  return Array.from({ length: count }, (_, index) => ({ ...sample, id: `p${index}` }));
};

describe('what there is to know', () => {
  it('begins with what the version says, then what is asked, then the rest', () => {
    const ids = subjectsOf(sampleTalk, '3').map(({ id }) => id);
    expect(ids).toEqual([
      'answer.1',
      'answer.2',
      'definition.1',
      'definition.2',
      'definition.3',
      'B01',
      'F01',
      'C01',
      'emergence.1',
      'emergence.2',
      'emergence.3',
      'emergence.4',
      'spare.1',
    ]);
  });

  it('is the same for every version, in another order', () => {
    const all = (['1', '3', 'full'] as const).map((version) =>
      subjectsOf(sampleTalk, version)
        .map(({ id }) => id)
        .sort(),
    );
    for (const ids of all) expect(ids).toEqual(all[0]);
  });

  it('counts what the script of a version leaves out as the rest', () => {
    const { slides } = sampleTalk.rehearsal;
    const shorter = slides.map(({ keyPoints, ...slide }) => ({
      ...slide,
      keyPoints: keyPoints.map((point) =>
        point.id === 'answer.2' ? { ...point, leftOut: ['3' as const] } : point,
      ),
    }));
    const talk = { ...sampleTalk, rehearsal: { ...sampleTalk.rehearsal, slides: shorter } };
    const left = subjectsOf(talk, '3').findIndex(({ id }) => id === 'answer.2');
    expect(left).toBeGreaterThan(subjectsOf(talk, '3').findIndex(({ id }) => id === 'C01'));
    expect(subjectsOf(talk, 'full')[1]?.id).toBe('answer.2');
  });

  it('puts a question where its slides are', () => {
    const sections = (id: string) =>
      subjectsOf(sampleTalk, '3').find((subject) => subject.id === id)?.sections;
    expect(sections('B01')).toEqual(['first']);
    expect(sections('F01')).toEqual(['second']);
    expect(sections('C01')).toEqual([]);
  });
});

describe('today', () => {
  const subjects = subjectsOf(sampleTalk, '3');

  it('has what is due, least known first', () => {
    const recalls = [
      recall('answer.1', '2026-11-20'),
      recall('answer.2', '2026-11-20', 'missed'),
      recall('definition.1', '2026-11-23'),
    ];
    const { due, recalled } = plan(subjects, recalls, until(null));
    expect(due.map(({ id }) => id)).toEqual(['answer.2', 'answer.1']);
    expect(recalled).toBe(0);
  });

  it('does not ask twice on one day, whatever the grade', () => {
    const { due, recalled, met } = plan(subjects, [recall('answer.1', today, 'missed')], until(null));
    expect(due).toEqual([]);
    expect({ recalled, met }).toEqual({ recalled: 1, met: 1 });
  });

  it('brings a few new ones where no date is set, counting those met already', () => {
    const fresh = plan(many(50), [], until(null));
    expect(fresh).toMatchObject({ reason: 'no date', unseen: 50, days: null, daysLeft: null });
    expect(fresh.fresh.map(({ id }) => id)).toEqual(many(minNewADay).map(({ id }) => id));
    expect(plan(many(50), [recall('p0', today)], until(null)).fresh).toHaveLength(minNewADay - 1);
  });

  it('brings as many as it takes to meet all before the last day', () => {
    // From the 24th to the 28th, and the 29th is for what was met.
    expect(plan(many(100), [], until('2026-11-30'))).toMatchObject({
      reason: 'spread',
      days: 5,
      daysLeft: 6,
      fresh: { length: 20 },
    });
    expect(plan(many(30), [], until('2027-03-01'))).toMatchObject({ reason: 'time enough' });
    expect(plan(many(100), [], until('2026-11-25')).fresh).toHaveLength(maxNewADay);
    expect(plan(many(100), [], until('2026-11-25')).reason).toBe('too many');
  });

  it('brings nothing new on the day of the interview, and a few after it', () => {
    expect(plan(many(100), [], until(today))).toMatchObject({ reason: 'interview', fresh: [], daysLeft: 0 });
    expect(plan(many(100), [], until('2026-11-20'))).toMatchObject({ reason: 'no date', daysLeft: -4 });
    expect(plan([], [], until(null)).reason).toBe('none left');
  });

  it('has met everything by the day before the interview, if one does what it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 2, max: 30 }), (count, days) => {
        const all = many(count);
        const interview = addDays(today, days);
        const feasible = count <= maxNewADay * (days - 1);
        const recalls: Recall[] = [];
        for (let day = today; day < interview; day = addDays(day, 1)) {
          const { due, fresh } = plan(all, recalls, until(interview, day));
          // Half of what is new is done, and the plan is made again: its share must not shrink meanwhile.
          const half = fresh.slice(0, Math.ceil(fresh.length / 2));
          recalls.push(...[...due, ...half].map(({ id }) => recall(id, day)));
          const rest = plan(all, recalls, until(interview, day));
          expect(rest.fresh).toHaveLength(fresh.length - half.length);
          recalls.push(...rest.fresh.map(({ id }) => recall(id, day)));
        }
        const eve = addDays(interview, -1);
        const after = plan(all, recalls, until(interview, eve));
        expect(after.due).toEqual([]);
        if (feasible) expect(after.unseen).toBe(0);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

describe('readiness', () => {
  const subjects = subjectsOf(sampleTalk, '3');
  const of = (recalls: readonly Recall[], calendar: Calendar) =>
    readinessOf(subjects, cardsFrom(recalls, 'zh', calendar), sampleTalk.rehearsal.sections, calendar);

  it('is nothing before anything was recalled, and names what comes first', () => {
    const { overall, sections, forInterview, day } = of([], until(null));
    expect(overall).toMatchObject({ share: 0, seen: 0, all: subjects.length, shaky: 0 });
    expect(overall.first.map(({ id }) => id)).toEqual(['answer.1', 'answer.2', 'definition.1']);
    expect(sections.map(({ section }) => section)).toEqual(['first', 'second']);
    expect({ forInterview, day }).toEqual({ forInterview: false, day: '2026-11-25' });
  });

  it('weighs what is said and surely asked twice', () => {
    const { overall } = of([recall('answer.1', today)], until(null));
    const { overall: other } = of([recall('spare.1', today)], until(null));
    expect(overall.share).toBeCloseTo(2 * other.share, 10);
    expect(overall).toMatchObject({ seen: 1, shaky: 0 });
  });

  it('is of the day of the interview: the further away, the less', () => {
    const known = subjects.map(({ id }) => recall(id, today));
    const shares = ['2026-11-24', '2026-11-25', '2026-12-01', '2027-01-01'].map(
      (interview) => of(known, until(interview)).overall.share,
    );
    expect(shares[0]).toBe(shares[1]);
    expect(shares[2]).toBeLessThan(shares[1] ?? 0);
    expect(shares[3]).toBeLessThan(shares[2] ?? 0);
    expect(of(known, until('2026-12-01'))).toMatchObject({ day: '2026-12-01', forInterview: true });
    expect(of(known, until('2026-11-01'))).toMatchObject({ day: '2026-11-25', forInterview: false });
  });

  it('grows with what is said, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.subarray(subjects.map(({ id }) => id)), (ids) => {
        const { overall, sections } = of(
          ids.map((id) => recall(id, today)),
          until('2026-11-30'),
        );
        for (const { share } of [overall, ...sections]) expect(share >= 0 && share < 1).toBe(true);
        const more = of(
          subjects.map(({ id }) => recall(id, today)),
          until('2026-11-30'),
        );
        expect(more.overall.share).toBeGreaterThanOrEqual(overall.share);
      }),
    );
  });

  it('counts what was missed as shaky', () => {
    expect(of([recall('answer.1', today, 'missed')], until(null)).overall.shaky).toBe(1);
  });
});

describe('the next run', () => {
  const chosen = { version: '3', language: 'zh' } as const;
  const run = (day: Day, help: 'script' | 'cue' | 'nothing', changes = {}) =>
    sampleRun(`${day} ${help}`, { started: Date.parse(`${day}T19:00:00Z`), help, ...changes });

  it('begins with the script, and then does without', () => {
    expect(adviseRun([], chosen, until(null))).toMatchObject({ help: 'script', reason: 'first', ever: 0 });
    const first = run('2026-11-20', 'script');
    expect(adviseRun([first], chosen, until(null))).toMatchObject({ help: 'cue', reason: 'recall' });
    const more = [first, run('2026-11-21', 'cue'), run('2026-11-22', 'cue')];
    expect(adviseRun(more, chosen, until(null))).toMatchObject({
      help: 'nothing',
      reason: 'without',
      ever: 3,
    });
  });

  it('counts only complete runs of the version and the language', () => {
    const others = [
      run(today, 'cue', { version: '5' }),
      run(today, 'cue', { language: 'en' }),
      run(today, 'cue', { state: 'stopped' }),
    ];
    expect(adviseRun(others, chosen, until(null))).toMatchObject({ reason: 'first', today: 0 });
  });

  it('is enough after two on a day, and on the last day as it will be', () => {
    const evening = [run(today, 'cue'), run(today, 'script')];
    expect(adviseRun(evening, chosen, until(null))).toMatchObject({ reason: 'enough', today: 2 });
    expect(adviseRun(evening, chosen, until('2026-11-25'))).toMatchObject({
      help: 'nothing',
      reason: 'as it will be',
    });
    expect(adviseRun([...evening, run(today, 'nothing')], chosen, until('2026-11-25')).reason).toBe('enough');
  });
});
