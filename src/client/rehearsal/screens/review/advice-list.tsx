import { adviceMessages, reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import type { Language, Text } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import type { Advice } from '../../metrics/advice.ts';
import { formatPercent, paceUnitOf } from '../parts/format-number.ts';
import { formatDuration } from '../parts/format-time.ts';

interface AdviceListProps {
  readonly advice: readonly Advice[];
  readonly language: Language;
  readonly titleOf: (slide: string) => string;
}

const titles: readonly Text[] = [reviewMessages.one, reviewMessages.two, reviewMessages.three];
/** Where there is nothing to change. */
const calmTitles = {
  well: reviewMessages.wellTitle,
  timed: reviewMessages.timedTitle,
  nothing: reviewMessages.nothingTitle,
} as const;

/** What to change next time, in one to three sentences. */
export function AdviceList({ advice, language, titleOf }: AdviceListProps) {
  const [first] = advice;
  if (first && isCalm(first)) {
    return (
      <>
        <h1>{say(calmTitles[first.kind])}</h1>
        <p class="review-advice">{say(adviceMessages[first.kind])}</p>
      </>
    );
  }
  return (
    <>
      <h1>{say(titles[advice.length - 1] ?? reviewMessages.three)}</h1>
      <ol class="review-advice">
        {advice.map((one, index) => (
          // Numbered by hand: Chromium miscounts items that changed places.
          <li key={one.kind} value={index + 1}>
            {sentence(one, language, titleOf)}
          </li>
        ))}
      </ol>
    </>
  );
}

const isCalm = (advice: Advice): advice is Extract<Advice, { readonly kind: keyof typeof calmTitles }> =>
  advice.kind in calmTitles;

function sentence(advice: Advice, language: Language, titleOf: AdviceListProps['titleOf']): string {
  switch (advice.kind) {
    case 'stopped':
    case 'stuck':
    case 'peeked':
      return fill(adviceMessages[advice.kind], { slide: titleOf(advice.slide), times: advice.times });
    case 'over':
      return fill(adviceMessages.over, {
        slide: titleOf(advice.slide),
        time: formatDuration(advice.seconds),
      });
    case 'long':
    case 'short':
      return fill(adviceMessages[advice.kind], { time: formatDuration(advice.seconds) });
    case 'missed':
      return missed(advice, titleOf);
    case 'pauses':
      return fill(adviceMessages.pauses, {
        slide: titleOf(advice.slide),
        times: advice.times,
        here: advice.here,
      });
    case 'fast':
    case 'slow':
      return fill(adviceMessages[advice.kind], { pace: Math.round(advice.pace), unit: paceUnitOf(language) });
    case 'read':
    case 'gap':
      return fill(adviceMessages[advice.kind], { share: formatPercent(advice.share) });
    case 'cue':
    case 'fillers':
      return fill(adviceMessages[advice.kind], { times: advice.times });
    case 'order':
    case 'well':
    case 'timed':
    case 'nothing':
      return say(adviceMessages[advice.kind]);
  }
}

function missed(
  { point, slide, more, again, question }: Extract<Advice, { readonly kind: 'missed' }>,
  titleOf: AdviceListProps['titleOf'],
): string {
  // Quoted within a sentence it does not end one.
  const values = { point: point.replace(/[。.]$/, ''), slide: titleOf(slide), question: question ?? '' };
  const message = again
    ? adviceMessages.missedAgain
    : question
      ? adviceMessages.missedAsked
      : adviceMessages.missed;
  return fill(message, values) + (more > 0 ? fill(adviceMessages.missedMore, { more }) : '');
}
