/** The few words that drawings bring themselves, in the deck's language; English where it isn't listed. */

interface Own {
  readonly more: string;
  readonly projected: string;
}

const words: Readonly<Record<string, Own>> = {
  en: { more: 'or more', projected: 'projected' },
  de: { more: 'oder mehr', projected: 'Prognose' },
  fr: { more: 'ou plus', projected: 'prévision' },
  es: { more: 'o más', projected: 'previsión' },
  it: { more: 'o più', projected: 'previsione' },
  nl: { more: 'of meer', projected: 'prognose' },
  pt: { more: 'ou mais', projected: 'previsão' },
};

/** By a BCP 47 tag: 'de-AT' is German. */
export function ownWords(lang: string): Own {
  return words[lang.split('-')[0]!.toLowerCase()] ?? words.en!;
}
