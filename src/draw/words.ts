/** The few words that drawings bring themselves, in the deck's language; English where it isn't listed. */

interface Own {
  readonly more: string;
  readonly projected: string;
  readonly unstated: string;
}

const words: Readonly<Record<string, Own>> = {
  en: { more: 'or more', projected: 'projected', unstated: 'not stated' },
  de: { more: 'oder mehr', projected: 'Prognose', unstated: 'nicht genannt' },
  fr: { more: 'ou plus', projected: 'prévision', unstated: 'non précisé' },
  es: { more: 'o más', projected: 'previsión', unstated: 'sin dato' },
  it: { more: 'o più', projected: 'previsione', unstated: 'non indicato' },
  nl: { more: 'of meer', projected: 'prognose', unstated: 'niet vermeld' },
  pt: { more: 'ou mais', projected: 'previsão', unstated: 'não indicado' },
};

/** By a BCP 47 tag: 'de-AT' is German. */
export function ownWords(lang: string): Own {
  return words[lang.split('-')[0]!.toLowerCase()] ?? words.en!;
}
