import type { RehearsalFacts } from '../../../core/model/page-contract.ts';
import type { Subject } from './card-subjects.ts';
import { type Calendar, type Memorised, recallOn } from './cards.ts';
import { addDays, type Day } from './days.ts';

/** How much of some subjects one would know on a day, if one reviewed nothing until then. */
export interface Readiness {
  /** From 0 to 1: the mean of how likely each is recalled, by weight; what was never seen counts as 0. */
  readonly share: number;
  readonly all: number;
  readonly seen: number;
  /** Seen, and more likely than not forgotten by that day, or missed the last time. */
  readonly shaky: number;
  /** What would raise the share most, at most {@link maxNamed} of them. */
  readonly first: readonly Subject[];
}

export interface SectionReadiness extends Readiness {
  readonly section: string;
  readonly title: string;
}

export interface TalkReadiness {
  /** The day it is asked for: the interview, or tomorrow where none lies ahead. */
  readonly day: Day;
  readonly forInterview: boolean;
  readonly overall: Readiness;
  /** In the order of the talk; sections without anything to know are left out. */
  readonly sections: readonly SectionReadiness[];
}

const maxNamed = 3;

export function readinessOf(
  subjects: readonly Subject[],
  cards: ReadonlyMap<string, Memorised>,
  sections: RehearsalFacts['sections'],
  { today, interview }: Calendar,
): TalkReadiness {
  const forInterview = interview !== null && interview >= today;
  const day = forInterview && interview > today ? interview : addDays(today, forInterview ? 0 : 1);
  return {
    day,
    forInterview,
    overall: measure(subjects, cards, day),
    sections: sections.flatMap(({ id, title }) => {
      const own = subjects.filter((subject) => subject.sections.includes(id));
      return own.length === 0 ? [] : [{ section: id, title, ...measure(own, cards, day) }];
    }),
  };
}

function measure(subjects: readonly Subject[], cards: ReadonlyMap<string, Memorised>, day: Day): Readiness {
  const measured = subjects.map((subject) => {
    const card = cards.get(subject.id);
    return { subject, card, recall: card ? recallOn(card, day) : 0 };
  });
  const weight = subjects.reduce((sum, subject) => sum + subject.weight, 0);
  const known = measured.reduce((sum, { subject, recall }) => sum + subject.weight * recall, 0);
  const lost = ({ subject, recall }: (typeof measured)[number]): number => subject.weight * (1 - recall);
  return {
    share: weight === 0 ? 0 : known / weight,
    all: subjects.length,
    seen: measured.filter(({ card }) => card).length,
    shaky: measured.filter(({ card, recall }) => card && (recall < 0.5 || card.lastGrade === 'missed'))
      .length,
    // What is equal stays in the order in which it is best met.
    first: measured
      .filter(({ recall }) => recall < 0.9)
      .sort((a, b) => lost(b) - lost(a))
      .slice(0, maxNamed)
      .map(({ subject }) => subject),
  };
}
