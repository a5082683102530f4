import type { Deck } from '../model/deck.ts';
import type { Language } from '../model/languages.ts';
import type { RehearsalFacts, RehearsedPoint } from '../model/page-contract.ts';
import { slidesOf } from '../model/queries.ts';
import { spokenText } from '../model/script.ts';
import { scriptsOf, versionIdsOf } from '../model/versions.ts';
import { covers } from '../phrase-match/covers.ts';
import { speechOf } from '../phrase-match/speech.ts';

type Slides = Pick<RehearsalFacts, 'slides'>;

/** Names, for every key point, the versions whose script does not make it: nobody is to be asked for it there. */
export const markLeftOut = <T extends Slides>(rehearsal: T, deck: Deck, language: Language): T => ({
  ...rehearsal,
  slides: rehearsal.slides.map((slide) => {
    const written = slidesOf(deck).find(({ id }) => id === slide.id);
    const scripts = written ? scriptsOf(written, deck) : {};
    const heard = versionIdsOf(deck).flatMap((version) => {
      const script = scripts[version];
      return script ? [{ version, speech: speechOf(spokenText(script.notes[language])) }] : [];
    });
    return {
      ...slide,
      keyPoints: slide.keyPoints.map((point): RehearsedPoint => {
        const leftOut = heard
          .filter(({ speech }) => !covers(speech, point.mustSay))
          .map(({ version }) => version);
        return leftOut.length > 0 ? { ...point, leftOut } : point;
      }),
    };
  }),
});
