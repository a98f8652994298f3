import type { JSX } from 'preact';

/** Working hours for each of a few names, side by side. */
export function Hours<K extends string>(props: {
  /** Read out before each name, where the same names stand twice. */
  group?: string;
  names: readonly K[];
  word: (name: K) => string;
  value: Record<K, string>;
  onChange: (value: Record<K, string>) => void;
}): JSX.Element {
  const { group, names, word, value, onChange } = props;
  return (
    <div class="grid">
      {names.map((name) => (
        <label key={name}>
          {word(name)}
          <input
            inputMode="decimal"
            aria-label={group && `${group}: ${word(name)}`}
            value={value[name]}
            onInput={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}
