/** What a colour means: the token of `theme/tokens.css` that has it. */
export type Meaning = 'good' | 'info' | 'notice' | 'warn' | 'muted';

interface MeterBarProps {
  /** Of 1, which fills it; it may be more. */
  readonly share: number;
  readonly meaning: Meaning;
}

/** A bar that fills, for the eye alone. */
export const MeterBar = ({ share, meaning }: MeterBarProps) => (
  <span class="meter-bar" aria-hidden="true" style={{ '--share': share, '--fill': `var(--${meaning})` }}>
    <span />
  </span>
);

interface MeterProps extends MeterBarProps {
  readonly label: string;
  /** What a screen reader says in place of the share. */
  readonly text?: string;
  readonly class?: string;
}

/** A bar that fills, and says so. */
export const Meter = ({ label, share, text, meaning, class: name = '' }: MeterProps) => (
  <span class={`meter ${name}`}>
    <MeterBar share={share} meaning={meaning} />
    <meter class="visually-hidden" aria-label={label} aria-valuetext={text} value={Math.min(1, share)} />
  </span>
);
