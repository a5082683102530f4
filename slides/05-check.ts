import { defineSection } from '../src/core/model/define.ts';
import { agent, chatTurn, unsafe } from './05-agents.ts';
import { axes, byModality, passport, threeLayers } from './05-labels.ts';
import { fluentNotTrue, measure } from './05-trust.ts';
import { fasterOrSlower, guessAndCheck } from './05-worth.ts';

export const check = defineSection({
  id: 'check',
  title: { zh: '查过才信', en: 'Trusted when checked' },
  station: { label: { zh: '查', en: 'Check' }, tone: 'value' },
  slides: [
    axes,
    threeLayers,
    passport,
    byModality,
    agent,
    chatTurn,
    fluentNotTrue,
    measure,
    unsafe,
    fasterOrSlower,
    guessAndCheck,
  ],
});
