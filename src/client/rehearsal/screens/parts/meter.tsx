interface MeterProps {
  readonly label: string;
  /** Of 1; it may be more. */
  readonly share: number;
  /** What a screen reader says of it. */
  readonly text?: string;
  /** Name of its colour. */
  readonly tone?: 'ability' | 'learning' | 'scale';
  readonly class?: string;
}

/** A bar that fills. */
export function Meter({ label, share, text, tone = 'ability', class: name = '' }: MeterProps) {
  return (
    <span class={`meter-holder ${name}`}>
      <span class="meter" style={{ '--share': share, '--tone': `var(--tone-${tone})` }}>
        <span />
      </span>
      <meter class="visually-hidden" aria-label={label} aria-valuetext={text} value={Math.min(1, share)} />
    </span>
  );
}
