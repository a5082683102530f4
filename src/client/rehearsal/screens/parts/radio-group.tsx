interface RadioGroupProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** What the choice means. */
  readonly note?: string;
}

/** One of a few: radio buttons that look like a row of keys. */
export function RadioGroup<T extends string>({
  name,
  legend,
  options,
  chosen,
  onChoose,
  note,
}: RadioGroupProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {options.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {note && <p class="quiet">{note}</p>}
    </fieldset>
  );
}
