/** A noun in the forms that a language counts with: English has `one` and `other`, Ukrainian also `few` and `many`. */
export type Forms = { readonly other: string } & {
  readonly [rule in Intl.LDMLPluralRule]?: string;
};

/** Picks, by the rules of `locale` (a BCP 47 tag), the form that goes with a count. */
export function pluralIn(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

/** As `pluralIn`, with the count before it: `1 day`, `3 days`. */
export function countedIn(locale: string): (count: number, forms: Forms) => string {
  const plural = pluralIn(locale);
  return (count, forms) => `${count} ${plural(count, forms)}`;
}

/** Joins as a sentence does by the rules of `locale`: "a", "a and b", "a, b and c". */
export function listedIn(locale: string): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type: "conjunction" });
  return (items) => format.format(items);
}
