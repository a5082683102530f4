import { defineDeck } from '../src/core/model/define.ts';
import { opening } from './00-opening.ts';
import { whatIs } from './01-what-is.ts';
import { largeAndSmall } from './02-large-and-small.ts';
import { emergence } from './03-emergence.ts';
import { concepts } from './04-concepts.ts';
import { taxonomy } from './05-taxonomy.ts';
import { scaleTraits } from './06-scale.ts';
import { abilityTraits } from './07-ability.ts';
import { asked } from './08-asked.ts';
import { closing } from './09-closing.ts';
import { appendix } from './10-appendix.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { models } from './models.ts';
import { omissions } from './omissions.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { versions } from './versions.ts';

/** The table of contents. */
export const deck = defineDeck({
  id: 'llm-talk',
  title: { zh: '大语言模型，讲给面试官听', en: 'Large language models, explained to an interviewer' },
  description: {
    zh: '什么是大模型，它和小模型差在哪里，“涌现”到底指什么。逐条核对过，出处都列着。',
    en: 'What a large model is, how it differs from a small one, and what “emergence” means. Checked claim by claim, with its sources.',
  },
  author: { zh: 'llm-talk', en: 'llm-talk' },
  sections: [
    opening,
    whatIs,
    largeAndSmall,
    emergence,
    concepts,
    taxonomy,
    scaleTraits,
    abilityTraits,
    asked,
    closing,
    appendix,
  ],
  versions,
  claims,
  omissions,
  questions,
  sources,
  data: { models, figures },
});
