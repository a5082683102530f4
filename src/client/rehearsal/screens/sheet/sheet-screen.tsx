import { versionName } from '../../../../core/messages/deck.ts';
import { sheetMessages } from '../../../../core/messages/rehearsal/sheet.ts';
import type { VersionId } from '../../../../core/model/deck.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { type VersionSlide, versionSlides } from '../../../../core/model/version-slide.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { talkVersions } from '../../../shared/page/talk.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import type { ScreenProps } from '../../screen-context.ts';
import { formatDuration } from '../parts/format-time.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import './sheet.css';

/** The key points of a version on paper, for a friend who ticks while listening. */
export function SheetScreen({ context, param }: ScreenProps) {
  const version: VersionId = talkVersions().find((id) => id === param) ?? context.settings.version;
  const slides = versionSlides(context.talk, version);
  const planned = slides.reduce((sum, { script }) => sum + script.seconds, 0);
  const points = slides.reduce((sum, { keyPoints }) => sum + keyPoints.length, 0);
  return (
    <section class="screen sheet">
      <header class="stack">
        <p class="kicker">{say(sheetMessages.kicker)}</p>
        <h1>{fill(sheetMessages.title, { version: say(versionName(version)) })}</h1>
        <p class="quiet on-screen">{say(sheetMessages.lead)}</p>
        <div class="row actions">
          <button type="button" class="primary" onClick={() => print()}>
            {say(sheetMessages.print)}
          </button>
        </div>
        <div class="on-screen">
          <RadioGroup
            name="sheet-version"
            legend={say(sheetMessages.length)}
            options={talkVersions().map((id) => [id, say(versionName(id))])}
            chosen={version}
            onChoose={(id) => context.go('sheet', id)}
          />
        </div>
      </header>
      <div class="blanks">
        {[
          sheetMessages.speaker,
          sheetMessages.listener,
          sheetMessages.date,
          sheetMessages.begun,
          sheetMessages.ended,
        ].map((word) => (
          <p key={word.en} class="blank">
            {say(word)}
          </p>
        ))}
        <p class="number">{fill(sheetMessages.planned, { time: formatDuration(planned) })}</p>
      </div>
      <p>{say(sheetMessages.how)}</p>
      <ol class="bare" lang={languageTags[context.talk.language]}>
        {slides.map((slide, index) => (
          <SheetSlide key={slide.id} slide={slide} number={index + 1} />
        ))}
      </ol>
      <section class="after" aria-labelledby="after">
        <h2 id="after">{say(sheetMessages.after)}</h2>
        <p>{fill(sheetMessages.count, { all: points })}</p>
        {[sheetMessages.clearest, sheetMessages.lost, sheetMessages.ask].map((word) => (
          <p key={word.en} class="blank tall">
            {say(word)}
          </p>
        ))}
      </section>
    </section>
  );
}

interface SheetSlideProps {
  readonly slide: VersionSlide;
  readonly number: number;
}

/** One slide: its points with a box each, and room to write beside them. */
function SheetSlide({ slide: { title, script, keyPoints }, number }: SheetSlideProps) {
  return (
    <li class="sheet-slide">
      <h2>
        <span class="number">{number}</span>
        <span>{title}</span>
        <span class="number quiet" lang={languageTags[pageLanguage()]}>
          {fill(sheetMessages.planned, { time: clockFace(script.seconds) })}
        </span>
      </h2>
      {keyPoints.length === 0 ? (
        <p class="quiet" lang={languageTags[pageLanguage()]}>
          {say(sheetMessages.noPoints)}
        </p>
      ) : (
        <ul class="bare">
          {keyPoints.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <p class="remarks quiet" lang={languageTags[pageLanguage()]}>
        {say(sheetMessages.remarks)}
      </p>
    </li>
  );
}
