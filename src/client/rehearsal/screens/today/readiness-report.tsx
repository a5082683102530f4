import { separators } from '../../../../core/messages/rehearsal/separators.ts';
import { todayMessages } from '../../../../core/messages/rehearsal/today.ts';
import { languageTags, type Text } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import type { Subject } from '../../schedule/card-subjects.ts';
import type { Readiness, SectionReadiness, TalkReadiness } from '../../schedule/readiness.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { formatPercent } from '../parts/format-number.ts';
import { type Meaning, MeterBar } from '../parts/meter.tsx';

interface ReadinessReportProps {
  readonly context: ScreenContext;
  readonly readiness: TalkReadiness;
}

/** How ready one is: in words, as a bar, and only then in per cent; overall, and section by section. */
export function ReadinessReport({ context, readiness }: ReadinessReportProps) {
  const { overall, sections } = readiness;
  const lang = languageTags[context.talk.language];
  return (
    <section class="stack readiness" aria-labelledby="readiness">
      <h2 id="readiness">{say(todayMessages.readiness)}</h2>
      <p>{overallInWords(readiness)}</p>
      {overall.first.length > 0 && (
        <p>
          {say(todayMessages.firstThese)}
          <span lang={lang}>{overall.first.map(nameOf).join(' · ')}</span>
        </p>
      )}
      <ul class="bare">
        {sections.map((section) => (
          <SectionEntry key={section.section} readiness={section} lang={lang} />
        ))}
      </ul>
      <p class="quiet">{say(todayMessages.weights)}</p>
    </section>
  );
}

function overallInWords({ forInterview, overall: { share, all, seen, shaky } }: TalkReadiness): string {
  const when = forInterview ? todayMessages.byInterview : todayMessages.byTomorrow;
  return [fill(when, { share: formatPercent(share) }), fill(todayMessages.seen, { all, seen, shaky })].join(
    say(separators.sentences),
  );
}

const nameOf = (subject: Subject): string =>
  subject.kind === 'point' ? subject.point.text : subject.question.question;

interface SectionEntryProps {
  readonly readiness: SectionReadiness;
  readonly lang: string;
}

function SectionEntry({ readiness, lang }: SectionEntryProps) {
  const { title, share, all, seen, shaky } = readiness;
  const level = levelOf(readiness);
  return (
    <li>
      <h3 lang={lang}>{title}</h3>
      <MeterBar share={share} meaning={level.meaning} />
      <p>
        <strong>{say(level.name)}</strong> <span class="number">{formatPercent(share)}</span>
        <span class="quiet"> {fill(todayMessages.sectionSeen, { all, seen, shaky })}</span>
      </p>
    </li>
  );
}

interface Level {
  /** The smallest share that is called so. */
  readonly minShare: number;
  readonly name: Text;
  readonly meaning: Meaning;
}

const lowest: Level = { minShare: 0, name: todayMessages.starting, meaning: 'muted' };
/** Highest first. */
const levels: readonly Level[] = [
  { minShare: 0.85, name: todayMessages.sure, meaning: 'good' },
  { minShare: 0.6, name: todayMessages.fair, meaning: 'info' },
  { minShare: 0.3, name: todayMessages.shaky, meaning: 'notice' },
];

const levelOf = ({ seen, share }: Readiness): Level =>
  seen === 0
    ? { ...lowest, name: todayMessages.never }
    : (levels.find(({ minShare }) => share >= minShare) ?? lowest);
