/** Rules for figures that their own clause names: by what is counted, of what they are a share, who does what. */
import type { Case, Rule } from './case.ts';
import { capital, isVerb, low, nounPhrase, plainStart, split, withoutDangling } from './clauses.ts';
import {
  countName,
  isCounted,
  isName,
  LONGEST,
  ofName,
  ownedName,
  placeOf,
  verbPhrase,
  wholeOf,
} from './phrases.ts';

/** '60% of households': 'Share of households'. */
const share: Rule = ({ figure, after, words, make }) => {
  const whole = figure.kind === 'percent' || figure.kind === 'ratio' ? wholeOf(after, words) : undefined;
  if (!whole) return undefined;
  // '+58 % d’inscriptions': a sign says a change, never a share.
  const sign = /^[+−–-]/.exec(figure.text)?.[0];
  if (sign) {
    const thing = capital(ofName(after, words));
    const { rise, fall } = words.label;
    return isName(thing) ? make(sign === '+' ? rise(thing) : fall(thing), { thing, owner: '' }) : undefined;
  }
  const text = words.label.share(whole.text);
  return make(text, { long: whole.verb ? words.label.relative(text, whole.verb) : '', owner: '' });
};

/** '31,200 evening visits'; 'France brought 12 million and Germany 11 million visitors'. */
const counted: Rule = ({ figure, noun, rest, nextNoun, lead, owner, words, make }) => {
  if (!isCounted(figure)) return undefined;
  if (noun !== '') return make(countName(noun, rest, words));
  return nextNoun !== '' && isName(lead.subject) ? make(nextNoun, { owner }) : undefined;
};

/** '2 TB of faster RAM'. */
const measured: Rule = ({ figure, after, words, make }) => {
  const name = figure.kind.startsWith('money') ? '' : ofName(after, words);
  return name ? make(name) : undefined;
};

/** 'The trial cost $48,000': 'Cost of the trial'. */
const costs: Rule = ({ sentence, after, lead, words, context, make }) => {
  const isCost = lead.verb === 'cost' || words.costing.has(low(split(after)[0]));
  if (!isCost || lead.subject === '' || lead.object !== '') return undefined;
  const [article = ''] = split(sentence.slice(0, sentence.indexOf(lead.subject))).slice(-1);
  const own = words.articles.has(low(article)) ? low(article) : '';
  return make(words.label.cost(inner(lead.subject, sentence, context), own), { owner: '' });
};

/** A sentence's first word keeps its capital only where it has one elsewhere. */
function inner(text: string, sentence: string, { words, isProper }: Case['context']): string {
  const [first = ''] = split(text);
  const opens = sentence.trimStart().startsWith(first) && /^\p{Lu}\p{Ll}+$/u.test(first);
  return opens && !isProper(first) && !words.nouns ? first.toLowerCase() + text.slice(first.length) : text;
}

/** 'Sales rose 12%', 'we lowered the usage by 4x'; 'die Exporte um 10 % zunahmen', the verb behind. */
const change: Rule = ({ figure, sentence, lead, words, make }) => {
  const says = (way: 'rise' | 'fall', thing: string) => {
    const name = capital(thing);
    return isName(thing) ? make(words.label[way](name), { thing: name, owner: '' }) : undefined;
  };
  const isWay = lead.verb === 'rise' || lead.verb === 'fall';
  if (isWay && lead.joint !== 'to' && lead.joint !== 'of')
    return says(
      lead.verb as 'rise' | 'fall',
      lead.object && lead.joint === 'by' ? ownedName(lead.object, lead, words) : lead.subject,
    );
  if (lead.joint !== 'by' || lead.subject === '' || !(lead.verb === '' || lead.verb === 'other'))
    return undefined;
  const behind = split(sentence.slice(figure.end)).map(low);
  const way = behind.find(word => words.rising.has(word) || words.falling.has(word));
  return way ? says(words.rising.has(way) ? 'rise' : 'fall', lead.subject) : undefined;
};

/** '10 percent exceeded the limit': 'Share that exceeded the limit'. */
const shareThat: Rule = ({ figure, before, after, words, make }) =>
  figure.kind === 'percent' &&
  before === '' &&
  words.label.shareThat('x') !== '' &&
  isVerb(['x', ...split(after)], 1, words)
    ? make(words.label.shareThat(verbPhrase(after, words)), { owner: '' })
    : undefined;

/** 'Hispanic households had a median income of': 'Hispanic households, median income'. */
const object: Rule = ({ lead, owner, words, make }) =>
  isName(lead.object) && lead.joint !== ''
    ? make(ownedName(lead.object, lead, words), { owner: split(lead.object).length > 1 ? owner : '' })
    : undefined;

/** 'a $200 billion contract with Google Cloud'; '$85 million for new filters'. */
const behind: Rule = one => {
  const { noun, lead, words, make } = one;
  if (isName(noun)) return make(plainStart(noun, words));
  const purpose = purposeOf(one);
  if (isName(purpose)) return make(purpose);
  return isName(lead.object) && (lead.subject === '' || split(lead.object).length > 1)
    ? make(lead.object)
    : undefined;
};

/** 'Median income was', 'The port spends ... on the boats'. */
const subject: Rule = one => {
  const { after, words, make } = one;
  const lead = { ...one.lead, subject: nameWithin(one.lead.subject, words) };
  if (!isName(lead.subject)) return undefined;
  const place = placeOf(after, words);
  const tail = purposeOf(one) || (words.vague.has(low(place)) ? '' : place);
  const isLong =
    tail !== '' &&
    `${lead.subject}, ${tail}`.length <= LONGEST &&
    (lead.verb === '' || lead.verb === 'other');
  return make(isLong ? `${lead.subject}, ${tail}` : lead.subject, {
    thing: capital(lead.subject),
    owner: '',
  });
};

/** 'Mit 136 TWh war die Windkraft ...': who, behind the verb. */
const inverted: Rule = ({ after, words, make }) => {
  const list = split(after);
  if (list.length < 2 || !isVerb(['x', ...list], 1, words)) return undefined;
  const who = plainStart(nounPhrase(list.slice(1).join(' '), words).noun, words);
  return isName(who) && !words.pronouns.has(low(split(who)[0])) ? make(who, { owner: '' }) : undefined;
};

/** '$2 million of loans'. */
const amount: Rule = ({ after, words, make }) => {
  const name = ofName(after, words);
  return name ? make(name) : undefined;
};

/** A name short enough: without its last 'with ...', 'of ...'. */
function nameWithin(text: string, words: Case['words']): string {
  const { prepositions } = words;
  const list = split(text);
  while (list.join(' ').length > LONGEST) {
    const at = list.findLastIndex((word, i) => i > 0 && prepositions.has(low(word)));
    if (at < 1) return text;
    list.splice(at);
  }
  return withoutDangling(list, words);
}

function purposeOf({ after, words }: Case): string {
  const [first, ...others] = split(after);
  if (!words.purpose.has(low(first))) return '';
  const thing = plainStart(nounPhrase(others.join(' '), words).noun, words);
  return words.vague.has(low(thing)) ? '' : thing;
}

/** In the order that they are tried. */
export const ownRules: readonly Rule[] = [
  share,
  counted,
  measured,
  costs,
  change,
  shareThat,
  object,
  behind,
  subject,
  inverted,
  amount,
];
