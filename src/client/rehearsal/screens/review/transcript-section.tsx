import { useState } from 'preact/hooks';
import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { Utterance } from '../../../../core/model/utterance.ts';
import { loadSyllables } from '../../../../core/phrase-match/load-syllables.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { fillersIn } from '../../metrics/fillers.ts';
import { runMilliseconds } from '../../metrics/slide-times.ts';
import type { Run } from '../../records/records.ts';
import { listenedTo, type RunReview } from './use-review.ts';

interface TranscriptSectionProps {
  readonly review: RunReview;
  readonly onChange: (run: Run) => void;
}

/** The transcript of the run; where there is none, the field in which a person can add one. */
export function TranscriptSection({ review, onChange }: TranscriptSectionProps) {
  const { run } = review;
  if (run.heardBy === 'device' || run.heardBy === 'remote') {
    return (
      <section class="stack" aria-labelledby="heard">
        <h2 id="heard">{say(reviewMessages.heard)}</h2>
        <Transcript run={run} />
      </section>
    );
  }
  return <Dictation review={review} onChange={onChange} />;
}

function Transcript({ run }: { readonly run: Run }) {
  return (
    <>
      <p class="quiet">{say(reviewMessages.heardMarks)}</p>
      <div class="review-transcript" lang={languageTags[run.language]}>
        {run.heard.map((heard) => (
          <Marked key={heard.from} heard={heard} run={run} />
        ))}
      </div>
    </>
  );
}

function Marked({ heard: { text }, run }: { readonly heard: Utterance; readonly run: Run }) {
  const fillers = fillersIn(text, run.language);
  const starts = [0, ...fillers.map(({ to }) => to)];
  return (
    <p>
      {starts.map((start, index) => {
        const filler = fillers[index];
        return (
          <span key={start}>
            {text.slice(start, filler?.from)}
            {filler && <u>{text.slice(filler.from, filler.to)}</u>}
          </span>
        );
      })}
    </p>
  );
}

/** Where the browser wrote nothing down: a field to dictate into with the system's voice typing, or to paste into. */
function Dictation({ review, onChange }: TranscriptSectionProps) {
  const { run, slides } = review;
  const stored = run.heard.map(({ text }) => text).join('\n');
  const [typed, setTyped] = useState(stored);
  const [found, setFound] = useState<number | 'listening'>();
  const save = async (): Promise<void> => {
    setFound('listening');
    const text = typed.trim();
    const next: Run = {
      ...run,
      heardBy: text === '' ? 'nobody' : 'typed',
      heard: text === '' ? [] : [{ from: 0, to: runMilliseconds(run), text }],
    };
    const heard = listenedTo(next, slides, { syllables: await loadSyllables(run.language) });
    onChange(heard);
    setFound(heard.findings.filter(({ by }) => by === 'matcher').length);
  };
  return (
    <section class="stack review-dictation" aria-labelledby="dictation">
      <h2 id="dictation">{say(stored === '' ? reviewMessages.typeTitle : reviewMessages.heard)}</h2>
      {stored === '' ? <p class="quiet">{say(reviewMessages.typeHelp)}</p> : <Transcript run={run} />}
      <details open={stored === ''}>
        <summary>{say(stored === '' ? reviewMessages.typeLabel : reviewMessages.typeAgain)}</summary>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <textarea
            rows={6}
            maxLength={100_000}
            lang={languageTags[run.language]}
            aria-label={say(reviewMessages.typeLabel)}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <p class="row">
            <button type="submit" disabled={typed.trim() === stored || found === 'listening'}>
              {say(reviewMessages.typeSave)}
            </button>
          </p>
        </form>
      </details>
      <p role="status" class="quiet">
        {found === 'listening' && say(reviewMessages.listening)}
        {typeof found === 'number' && fill(reviewMessages.typeSaved, { n: found })}
      </p>
    </section>
  );
}
