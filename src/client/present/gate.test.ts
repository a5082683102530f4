import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsIn, shiftSpace } from '../shared/key-table.ts';
import { deckKeys } from './deck-keys.ts';
import { type Decision, type DeckPress, type DeckState, decide, decideSwipe } from './gate.ts';

const unmodified = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
  keyCode: 0,
};

const resting: DeckState = {
  black: false,
  overview: false,
  panel: false,
  fullscreen: false,
  started: false,
  focus: 'nothing',
  taken: false,
};

const outcome = (key: string, press: Partial<DeckPress> = {}, state: Partial<DeckState> = {}): Decision =>
  decide({ key, code: '', ...unmodified, ...press }, { ...resting, ...state });

/** The keys of the tables, what other layouts and input methods send, and what nobody has thought of. */
const keys = fc.oneof(
  fc.constantFrom(...actionsIn(deckKeys).flatMap((action) => deckKeys[action].keys)),
  fc.constantFrom('ArrowRight', 'PageDown', 'Enter', 'Escape', 'Tab', 'F1', 'F5', 'F11', 'Dead', 'Process'),
  fc.constantFrom(
    ':',
    ';',
    'ю',
    'и',
    'م',
    'ิ',
    'é',
    'ö',
    '。',
    '、',
    '？',
    '\u3000',
    'AudioVolumeUp',
    'Unidentified',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

const codes = fc.constantFrom(
  '',
  'Period',
  'Slash',
  'Semicolon',
  'Comma',
  'KeyB',
  'KeyL',
  'KeyV',
  'Digit0',
  'Space',
);

/** Mostly not: or hardly any press would come without modifiers. */
const rarely = fc.nat(7).map((one) => one === 0);

const presses: fc.Arbitrary<DeckPress> = fc.record({
  key: keys,
  code: codes,
  ctrlKey: rarely,
  metaKey: rarely,
  altKey: rarely,
  shiftKey: rarely,
  isComposing: rarely,
  repeat: fc.boolean(),
  keyCode: rarely.map((composing) => (composing ? 229 : 0)),
});

const states: fc.Arbitrary<DeckState> = fc.record({
  black: rarely,
  overview: rarely,
  panel: rarely,
  fullscreen: rarely,
  started: rarely,
  focus: fc.constantFrom('nothing', 'control', 'field'),
  taken: rarely,
});

const listed = new Set<string>([...actionsIn(deckKeys), 'rowDown', 'rowUp', 'nothing', 'browser']);

/** What must hold whatever is pressed, held and shown. */
function expectLawful(press: DeckPress, state: DeckState, decision: Decision): void {
  expect(listed.has(decision)).toBe(true);
  if (press.ctrlKey || press.metaKey || press.altKey) expect(decision, 'modifiers').toBe('browser');
  if (press.repeat) expect(['nothing', 'browser'], 'a held key').toContain(decision);
  if (press.isComposing) expect(['nothing', 'browser'], 'composing').toContain(decision);
  if (state.black) expect(['black', 'nothing', 'browser'], 'behind black').toContain(decision);
  else if (state.panel || state.focus === 'field')
    expect(['start', 'nothing', 'browser'], 'typing').toContain(decision);
  if (decision === 'black') expect(decide(press, { ...state, black: true }), 'lights').toBe('black');
  if (decision === 'rowDown' || decision === 'rowUp') expect(state.overview).toBe(true);
}

describe('the gate', () => {
  it('lets only listed actions through, for any key, layout, modifier, repeat and state', () => {
    fc.assert(
      fc.property(presses, states, (press, state) => expectLawful(press, state, decide(press, state))),
      { numRuns: 5000 },
    );
  });

  it.each([
    ...actionsIn(deckKeys).flatMap((action) =>
      [...deckKeys[action].keys, ...(deckKeys[action].unlisted ?? [])]
        .filter((key) => key !== 'enter')
        .map((key) => [key, action] as const),
    ),
  ])('takes %j for %s, once', (name, action) => {
    const [key, shiftKey] = name === shiftSpace ? [' ', true] : [name, false];
    expect(outcome(key, { shiftKey })).toBe(action);
    expect(outcome(key, { shiftKey, repeat: true }, { taken: true })).toBe('nothing');
    expect(outcome(key, { shiftKey, repeat: true }, { taken: true, panel: true })).toBe('nothing');
    expect(outcome(key, { shiftKey, altKey: true })).toBe('browser');
  });

  it('leaves an input method what it composes', () => {
    expect(outcome('ArrowDown', { isComposing: true })).toBe('browser');
    expect(outcome('ArrowDown', { keyCode: 229 })).toBe('browser');
    expect(outcome('Process', { code: 'KeyC', keyCode: 229 }, { focus: 'field' })).toBe('browser');
    expect(outcome('Process', { code: 'KeyC', keyCode: 229 })).toBe('evidence');
  });

  it('lets a held key type on in a field that it has not opened', () => {
    expect(outcome('g', { repeat: true }, { panel: true })).toBe('browser');
    expect(outcome('g', { repeat: true }, { panel: true, taken: true })).toBe('nothing');
  });

  it('takes F5 and Escape of a clicker for the start and the end of the show', () => {
    expect(outcome('F5')).toBe('start');
    expect(outcome('F5', {}, { fullscreen: true, started: true, panel: true })).toBe('start');
    expect(outcome('Escape', {}, { fullscreen: true, started: true })).toBe('fullscreen');
    expect(outcome('Escape', {}, { started: true })).toBe('nothing');
    expect(outcome('Escape')).toBe('overview');
  });

  it('moves by rows in the overview, and leaves it with Enter', () => {
    expect(outcome('ArrowDown', {}, { overview: true })).toBe('rowDown');
    expect(outcome('ArrowRight', {}, { overview: true })).toBe('next');
    expect(outcome('Enter', {}, { overview: true })).toBe('overview');
    expect(outcome('Enter')).toBe('browser');
  });

  it('leaves Space to a control that one has gone to by keyboard', () => {
    expect(outcome(' ', {}, { focus: 'control' })).toBe('browser');
    expect(outcome('ArrowRight', {}, { focus: 'control' })).toBe('next');
  });

  it('turns the page by a swipe, but not where it pans, blackens or chooses', () => {
    const lit = { black: false, overview: false, panel: false };
    expect(decideSwipe({ x: -41, y: 10 }, false, lit)).toBe('next');
    expect(decideSwipe({ x: 41, y: 10 }, false, lit)).toBe('previous');
    expect(decideSwipe({ x: -40, y: 0 }, false, lit)).toBeUndefined();
    expect(decideSwipe({ x: -60, y: 61 }, false, lit)).toBeUndefined();
    expect(decideSwipe({ x: -200, y: 0 }, true, lit)).toBeUndefined();
    expect(decideSwipe({ x: -200, y: 0 }, false, { ...lit, black: true })).toBeUndefined();
  });
});
