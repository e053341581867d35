/** What a figure is called: a phrase of its neighbourhood in the sentence, never a word that doesn't stand there. */
import type { Quantity } from '../article/types.ts';
import {
  capital,
  clauseAfter,
  clauseBefore,
  isVerb,
  type Lead,
  leadOf,
  low,
  nounPhrase,
  plainStart,
  split,
  timeOf,
  trimmed,
  withoutDangling,
  withoutTime,
} from './clauses.ts';
import { denseLabel } from './dense.ts';
import type { DraftWords } from './words/words.ts';

/** A label, and how far it can be trusted. */
export interface Label {
  readonly text: string;
  /** Who or what the clause is about, where the label doesn't say it: tells apart what is called the same. */
  readonly owner: string;
  /** The label with more of what follows the figure; '' where nothing does. */
  readonly long: string;
  /** When it was so, as the sentence says it. */
  readonly time: string;
  /** What is measured, without 'increase': the next figure may be of the same. */
  readonly thing: string;
  /** Set where the figure stands beside the one before it: '63% of managers, against 17% of workers'. */
  readonly beside: boolean;
  /** Why a person should look at it; '' where there is no doubt. */
  readonly doubt: string;
}

/** What labels may lean on. */
export interface LabelContext {
  readonly lang: string;
  readonly words: DraftWords;
  /** Whether a word has its capital inside sentences of the article too. */
  readonly isProper: (word: string) => boolean;
  /** The last label of a kind of figure in the sentence before, in the same paragraph. */
  readonly previous: (kind: string) => Label | undefined;
}

const LONGEST = 60;

interface Around {
  readonly figure: Quantity;
  readonly before: string;
  readonly after: string;
  /** Between the figure before and this one, as it stands. */
  readonly between: string;
  readonly behind: string;
  /** What the next figure counts, where only 'and' and a name stand between. */
  readonly nextNoun: string;
  readonly sentence: string;
  readonly earlier: Label | undefined;
  readonly context: LabelContext;
}

/** Labels of a sentence's figures, in order. */
export function labelsOf(sentence: string, figures: readonly Quantity[], context: LabelContext): Label[] {
  const labels: Label[] = [];
  for (const [at, figure] of figures.entries()) {
    const floor = figures[at - 1]?.end ?? 0;
    const next = figures[at + 1];
    // '24 3.8TB drives': what is counted stands behind the second.
    const glued = next !== undefined && sentence.slice(figure.end, next.start).trim() === '';
    const follower = glued ? figures[at + 2] : next;
    const behind = sentence.slice(glued ? next.end : figure.end, follower?.start);
    const between = sentence.slice(floor, figure.start);
    labels.push(
      labelOf({
        figure,
        before: clauseBefore(between, floor > 0, context.words),
        after: clauseAfter(behind.replace(/^\s*(?:US dollars|USD)\b/i, ''), follower !== undefined),
        between,
        behind,
        nextNoun: follower && context.words.joiners.has(low(split(behind)[0])) && split(behind).length <= 4 ? follower.noun : '',
        sentence,
        earlier: labels.at(-1),
        context,
      }),
    );
  }
  return labels;
}

function labelOf(around: Around): Label {
  const { figure, sentence, earlier, context, between } = around;
  const { words, lang, isProper } = context;
  if (words.dense) {
    const near = denseLabel({ before: between, after: around.behind, figure, lang, words, first: earlier === undefined });
    const last = earlier ?? context.previous('');
    // Nothing of its own: it is of what the figure before is of.
    const text = near === '' || words.vague.has(near) ? (last?.thing ?? near) : near;
    const doubt = text === '' ? NO_LABEL : words.vague.has(text) ? VAGUE : '';
    const clause = trimmed(sentence, 24, words);
    return { text: text || clause, owner: '', long: '', time: timeOf(sentence, lang, words), thing: text, beside: false, doubt };
  }
  const [after, timeAfter] = withoutTime(around.after, lang, words);
  const [before, timeBefore] = withoutTime(around.before, lang, words);
  const time = timeAfter || timeBefore || timeOf(sentence, lang, words);
  const near = leadOf(before, words);
  // '... workers who worked full-time, year-round': a piece without a name of its own belongs to what stands before the comma.
  const piece = /^\p{Ll}/u.test(near.subject) && !words.articles.has(low(split(before)[0])) && !earlier && between.includes(', ');
  const far = piece ? leadOf(farBefore(between), words) : near;
  const lead = piece && far.subject !== '' ? far : near;
  const phrase = nounPhrase(after, words);
  const { rest } = phrase;
  // 'in cities' says where.
  const isPlace = words.prepositions.has(low(split(phrase.noun)[0])) && !words.of.has(low(split(phrase.noun)[0]));
  const isTime = split(phrase.noun).length <= 3 && words.times.has(low(split(phrase.noun).at(-1))) && !isCountedTime(figure, phrase.noun);
  const noun = isPlace || isTime ? '' : phrase.noun;
  const whose = lead.subject || (split(before).every(word => words.small.has(low(word))) ? ownerAhead(between, words) : '');
  const owner = whose && split(whose).length <= 5 ? capital(whose) : '';
  const make = (text: string, more: Partial<Label> = {}): Label => {
    const [bare] = withoutTime(text, lang, words);
    const name = capital(bare);
    const head = low(split(name).at(-1));
    const vague = split(name).length === 1 && (words.vague.has(head) || name.length < 3);
    return {
      text: name,
      owner: owner.toLowerCase() === name.toLowerCase() ? '' : owner,
      long: longName(name, rest, words),
      time,
      thing: name,
      beside: earlier !== undefined && (words.earlier.test(` ${before}`) || !split(between).some((_, at, list) => isVerb(list, at, words))) && split(before).length <= 3,
      doubt: vague ? VAGUE : '',
      ...more,
    };
  };
  // A sentence's first word keeps its capital only where it has one elsewhere.
  const inner = (text: string): string => {
    const [first = ''] = split(text);
    return sentence.trimStart().startsWith(first) && !isProper(first) && /^\p{Lu}\p{Ll}+$/u.test(first) && !words.nouns
      ? first.toLowerCase() + text.slice(first.length)
      : text;
  };

  // 'Google Cloud: $200 billion contract'.
  const item = /^([\p{Lu}\p{N}][^:.]{2,45}):\s*(?:\S+\s){0,6}$/u.exec(sentence.slice(0, figure.start))?.[1]?.trim();
  if (item && !words.saying.has(low(split(item).at(-1)))) {
    const kind = noun !== '' && split(noun).length <= 4 && figure.kind === 'count' ? `${item}, ${noun}` : item;
    return make(kind.length <= LONGEST ? kind : item, { owner: '' });
  }

  // 'against 17% of workers', 'and Germany 11.9 million'.
  const named = lead.subject !== '' && lead.verb === '' && lead.joint === '';
  const last = earlier ?? context.previous(figure.kind);
  if (last && last.doubt === '') {
    const sameTime = timeAfter || timeBefore;
    // '... rose 6%, up to 187 euros': the level, its 'to' read as part of the figure.
    if (earlier && earlier.thing !== earlier.text && before === '' && noun === '') return make(last.thing, { owner: last.owner });
    // 'soit une hausse de 12 %', 'an increase of 6 percent'.
    const change = words.changes.exec(phraseEnd(before, words));
    if (earlier && change && !lead.subject.includes(' of '))
      return make(`${last.thing}, ${low(change[0])}`, { thing: last.thing, owner: last.owner });
    if (earlier && words.earlier.test(` ${before}`) && (noun === '' || !isCounted(figure)) && !isWhole(after, words) && !named)
      return make(last.thing, { time: sameTime || words.label.before, owner: last.owner });
    // 'rose 12% to $4m': the level of what changed.
    const only = split(before).every(word => words.fillers.has(low(word)) || words.verbs.has(low(word)));
    if (earlier && only && lead.joint === 'to' && noun === '' && before !== '') return make(last.thing, { owner: last.owner });
    // 'The share', 'It': measured as the sentence before says.
    const pointing = lead.subject === '' || words.vague.has(low(lead.subject)) || words.pronouns.has(low(lead.subject));
    const ahead = placeOf(before, words);
    if ((!earlier || ahead) && pointing && noun === '' && lead.object === '' && before !== '' && (lead.verb !== '' || ahead)) {
      const place = placeOf(after, words) || ahead;
      if (place) return make(`${last.thing}, ${place}`, { thing: last.thing, owner: '' });
      return make(last.thing, { time: sameTime || time, owner: last.owner });
    }
  }
  const follower = earlier && words.followed.test(around.before) ? plainStart(around.before.replace(words.followed, ''), words) : '';
  if (earlier && follower) {
    const measure = earlier.text.includes(', ') ? earlier.text.slice(earlier.text.indexOf(', ')) : '';
    const name = phraseEnd(follower, words);
    if (isName(name)) return make(`${name}${measure}`, { owner: measure ? '' : capital(name) });
  }
  if (words.more.has(low(split(around.after)[0])) && figure.kind !== 'count') {
    const base = lead.subject || last?.thing || context.previous('')?.thing || '';
    const than = trimmed(around.after, 34, words);
    if (base && than) return make(base, { text: capital(`${base}, ${than}`), long: '', owner: '' });
  }

  // 'Of those, 17 have graduated': of what the sentence before counts.
  const ofThese = before === '' || (split(before).length <= 3 && words.of.has(low(split(before)[0])) && (words.relatives.has(low(split(before).at(-1))) || words.pronouns.has(low(split(before).at(-1)))));
  if (isCounted(figure) && noun === '' && ofThese && last && isVerb(['x', ...split(after)], 1, words)) {
    const verb = verbPhrase(after, words);
    const thing = context.previous(figure.kind)?.thing ?? last.thing;
    return make(words.label.relative(thing, verb) || `${thing}, ${verb}`, { thing, owner: '' });
  }
  // '... the release cycle, which ran for 14 weeks'.
  if (words.relatives.has(low(split(before)[0]))) {
    const clause = between.split(/,\s/).at(-2) ?? '';
    const list = split(clause);
    while (list.length > 0 && (words.prepositions.has(low(list[0])) || words.articles.has(low(list[0])))) list.shift();
    const who = nounPhrase(list.join(' '), words).noun;
    if (isName(who)) return make(who, { owner: '' });
  }
  const [ofWord, ofWhat] = split(after);
  if (words.of.has(low(ofWord)) && words.pronouns.has(low(ofWhat)))
    return make(isName(lead.subject) ? lead.subject : (last?.thing ?? before), { doubt: 'it points back to what stands before' });
  const whole = wholeOf(after, words);
  if (whole && (figure.kind === 'percent' || figure.kind === 'ratio')) {
    const long = whole.verb ? words.label.relative(words.label.share(whole.text), whole.verb) : '';
    return make(words.label.share(whole.text), { long, owner: '' });
  }
  if (isCounted(figure) && noun !== '') return make(countName(noun, rest, words));
  // 'France brought 12 million and Germany 11 million visitors': the noun stands behind the next one.
  if (isCounted(figure) && noun === '' && around.nextNoun !== '' && isName(lead.subject))
    return make(around.nextNoun, { owner });
  const own = ofName(after, words);
  if (own && !figure.kind.startsWith('money')) return make(own);
  const subject = inner(lead.subject);
  if ((lead.verb === 'cost' || words.costing.has(low(split(after)[0]))) && subject && lead.object === '') {
    const [article = ''] = split(sentence.slice(0, sentence.indexOf(lead.subject))).slice(-1);
    return make(words.label.cost(subject, words.articles.has(low(article)) ? low(article) : ''), { owner: '' });
  }
  if ((lead.verb === 'rise' || lead.verb === 'fall') && lead.joint !== 'to' && lead.joint !== 'of') {
    const thing = lead.object && lead.joint === 'by' ? ownedName(lead.object, lead, words) : lead.subject;
    if (isName(thing))
      return make(lead.verb === 'rise' ? words.label.rise(capital(thing)) : words.label.fall(capital(thing)), { thing: capital(thing), owner: '' });
  }
  if (lead.joint === 'by' && lead.subject && lead.verb === '') {
    const way = split(sentence.slice(figure.end)).map(low).find(word => words.rising.has(word) || words.falling.has(word));
    if (way) return make(words.rising.has(way) ? words.label.rise(capital(lead.subject)) : words.label.fall(capital(lead.subject)), { thing: capital(lead.subject), owner: '' });
  }
  if (figure.kind === 'percent' && before === '' && words.label.shareThat('x') && isVerb(['x', ...split(after)], 1, words))
    return make(words.label.shareThat(verbPhrase(after, words)), { owner: '' });
  const purpose = words.purpose.has(low(split(after)[0])) ? plainStart(nounPhrase(split(after).slice(1).join(' '), words).noun, words) : '';
  if (lead.object !== '' && (lead.joint !== '' || lead.verb === 'other') && isName(lead.object)) {
    if (lead.joint !== '') return make(ownedName(lead.object, lead, words), { owner: split(lead.object).length > 1 ? owner : '' });
  }
  if (noun !== '' && isName(noun) && !words.prepositions.has(low(split(noun)[0]))) return make(plainStart(noun, words));
  if (purpose && isName(purpose)) return make(purpose);
  if (lead.object !== '' && isName(lead.object) && split(lead.object).length > 1) return make(lead.object);
  if (isName(lead.subject)) {
    const tail = purpose || placeOf(after, words);
    const long = tail && `${lead.subject}, ${tail}`.length <= LONGEST ? `${lead.subject}, ${tail}` : lead.subject;
    return make(lead.verb === '' || lead.verb === 'other' ? long : lead.subject, { thing: capital(lead.subject), owner: '' });
  }
  // 'Mit 136 TWh war die Windkraft ...': who, behind the verb.
  const list = split(after);
  if (list.length > 1 && isVerb(['x', ...list], 1, words)) {
    const behind = plainStart(nounPhrase(list.slice(1).join(' '), words).noun, words);
    if (isName(behind) && !words.pronouns.has(low(split(behind)[0]))) return make(behind, { owner: '' });
  }
  if (own) return make(own);
  if (earlier && earlier.doubt === '' && split(before).length <= 2)
    return make(earlier.thing, { doubt: 'called after the figure before it', owner: '' });
  const clause = withoutDangling(split(`${before} … ${after}`), words);
  return make(trimmed(clause, 64, words) || '…', { doubt: NO_LABEL, owner: '', long: '' });
}

const NO_LABEL = 'no label of its own was found: this is its clause';
const VAGUE = 'the label says little: what of?';

/** 'Spain came first, with 19 million', '..., followed by the Balearics, with 15 million': who, before the comma. */
function ownerAhead(between: string, words: DraftWords): string {
  const list = split(between.split(/,\s+/).at(-2) ?? '');
  while (list.length > 0 && words.joiners.has(low(list[0]))) list.shift();
  const chunk = list.join(' ');
  return words.followed.test(chunk) ? plainStart(chunk.replace(words.followed, ''), words) : leadOf(chunk, words).subject;
}

const farBefore = (text: string): string => text.split(/[;:]|\s[–—-]\s|—/u).at(-1)!.replace(/\s*\([^()]*\)/g, '');

const isCountedTime = ({ noun }: Quantity, phrase: string): boolean => noun !== '' && split(phrase).length === 1;

const isCounted = ({ kind }: Quantity): boolean => kind === 'count';

const phraseEnd = (text: string, words: DraftWords): string => {
  const list = split(text);
  while (list.length > 0 && words.fillers.has(low(list.at(-1)))) list.pop();
  return list.join(' ');
};

/** 'of all households': with the verb behind it, if there is one. */
function wholeOf(after: string, words: DraftWords): { text: string; verb: string } | undefined {
  const list = split(after);
  const first = low(list[0]);
  if (!words.of.has(first) && !/^d'\p{L}/u.test(first)) return undefined;
  const glued = /^d'/.test(first);
  const { noun, rest } = nounPhrase(glued ? after : list.slice(1).join(' '), words);
  if (!noun || words.pronouns.has(low(split(noun)[0])) ) return undefined;
  const verb = isVerb(['x', ...split(rest)], 1, words) ? verbPhrase(rest, words) : '';
  return { text: glued ? noun : `${list[0]} ${noun}`, verb: split(verb).length >= 3 ? verb : '' };
}

const isWhole = (after: string, words: DraftWords): boolean => wholeOf(after, words) !== undefined;

/** 'of faster RAM': what a measure is of. */
function ofName(after: string, words: DraftWords): string {
  const whole = wholeOf(after, words);
  if (!whole) return '';
  const name = plainStart(whole.text.replace(/^d['’]/i, '').replace(/^(?:of|von|vom|des|der|du|de|del)\s+/i, ''), words);
  return isName(name) ? name : '';
}

/** A verb and what follows it, short. */
function verbPhrase(text: string, words: DraftWords): string {
  const list = split(text).slice(0, 6);
  const stop = list.findIndex((word, at) => at > 0 && (words.stops.has(low(word)) || /[.,;:!?]$/.test(word)));
  return withoutDangling(stop > 0 ? list.slice(0, /[.,;:!?]$/.test(list[stop]!) ? stop + 1 : stop) : list, words).replace(/[.,;:!?]+$/, '');
}

/** What is counted: one word alone says little, so what they do or are belongs to it. */
function countName(noun: string, rest: string, words: DraftWords): string {
  const bare = plainStart(noun.replace(/^(?:of|de|d['’]|von)\s*(?=\p{L})/iu, ''), words);
  const list = split(bare);
  const next = split(rest);
  if (list.length > 2 || next.length === 0) return bare;
  const verb = verbPhrase(rest, words);
  if (!isVerb(['x', ...next], 1, words)) return bare;
  if (words.participles?.test(low(next[0])) && list.length === 1 && split(verb).length <= 4) return `${bare} ${verb}`;
  const told = words.general.has(low(list.at(-1))) && split(verb).length > 1;
  return (told && words.label.relative(bare, verb)) || bare;
}

/** An object with its owner, where it is a single word: 'Hispanic households, median income'. */
function ownedName(object: string, { subject }: Lead, words: DraftWords): string {
  const bare = plainStart(object, words);
  const both = `${subject}, ${bare}`;
  return subject !== '' && split(subject).length <= 4 && both.length <= LONGEST && split(bare).length <= 4 ? both : bare;
}

/** 'in cities': where or among whom it was so. */
function placeOf(after: string, words: DraftWords): string {
  const list = split(after);
  if (!words.prepositions.has(low(list[0]))) return '';
  const { noun } = nounPhrase(list.slice(1).join(' '), words);
  if (words.times.has(low(split(noun).at(-1)))) return '';
  return noun && split(noun).length <= 4 ? plainStart(noun, words) : '';
}

function longName(name: string, rest: string, words: DraftWords): string {
  const tail = trimmed(rest, 30, words);
  if (tail === '' || /^\P{L}/u.test(tail)) return '';
  const long = `${name} ${tail}`;
  return long.length <= LONGEST + 6 ? long : '';
}

const isName = (text: string): boolean =>
  text.length >= 3 && text.length <= LONGEST && /\p{L}{3}|\p{Lo}{2}/u.test(text);
