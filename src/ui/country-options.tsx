import type { JSX } from 'preact';
import { uiLocale } from '../platform/i18n.ts';
import { countryName } from './words.ts';

/** The choices of a select of countries, given by their two-letter codes and shown by name in the order of the user's language. */
export function CountryOptions({ codes }: { codes: readonly string[] }): JSX.Element {
  const countries = codes.map((code) => ({ code, name: countryName(code) }));
  return (
    <>
      {countries
        .sort((a, b) => a.name.localeCompare(b.name, uiLocale()))
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </>
  );
}
