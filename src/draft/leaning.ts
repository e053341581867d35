/** Rules for figures that lean on another: on a head, on the figure before, on the sentence before. */
import { yearBefore } from './blanks.ts';
import type { Rule } from './case.ts';
import { capital, isVerb, low, nounPhrase, plainStart, split, trimmed } from './clauses.ts';
import { isCounted, isName, isWhole, LONGEST, phraseEnd, placeOf, verbPhrase } from './phrases.ts';

/** '3,1 Mrd. Euro (2022: 4,2 Mrd. Euro)': the same thing, that year. */
const yeared: Rule = ({ kin, between, make }) => {
  const year = yearBefore(between);
  if (year === '' || !kin || kin.label.text === '') return undefined;
  const { thing, owner, doubt } = kin.label;
  return make(thing, { text: `${thing}, ${year}`, time: year, owner, pair: kin.start, doubt });
};

/** '..., up 4 percent', 'and is 24 percent lower': how the thing before it changed. */
const moved: Rule = ({ earlier, figure, before, sentence, lead, words, make }) => {
  if (earlier?.doubt !== '' || figure.kind !== 'percent') return undefined;
  if (lead.subject !== '' || (lead.joint !== 'by' && lead.verb === '') || /\p{Lu}/u.test(before))
    return undefined;
  const after = sentence.slice(figure.end).replace(/\([^()]*\)/g, '');
  const ways = [lead.verb, ...split(after.split(/[;]|,\s/)[0]!).map(low)];
  const way = ways.find(
    one =>
      one === 'rise' ||
      one === 'fall' ||
      words.rising.has(one) ||
      words.falling.has(one) ||
      words.more.has(one),
  );
  if (!way) return undefined;
  const isLess = way === 'fall' || words.falling.has(way) || (words.fewer?.has(way) ?? false);
  const { thing } = earlier;
  return make(isLess ? words.label.fall(thing) : words.label.rise(thing), { thing, owner: '' });
};

/** 'um die Hälfte gesunkene Preise': what sank stands behind. */
const sunken: Rule = ({ figure, after, lead, words, make }) => {
  const [first = '', ...others] = split(after);
  const stem = low(first).replace(/e[nrsm]?$/, '');
  const isDown = words.falling.has(stem);
  if (!words.nouns || lead.joint !== 'by' || isCounted(figure) || !(isDown || words.rising.has(stem)))
    return undefined;
  const thing = nounPhrase(others.join(' '), words).noun;
  return isName(thing)
    ? make(isDown ? words.label.fall(thing) : words.label.rise(thing), { thing, owner: '' })
    : undefined;
};

/** 'entfielen 10.478 GWh auf Redispatch': whose part it is. */
const allotted: Rule = ({ before, after, words, make }) => {
  const whose = words.allotted?.test(before) ? placeOf(after, words) : '';
  return isName(whose) ? make(whose, { owner: '' }) : undefined;
};

/** 'Google Cloud: $200 billion contract'. */
const headed: Rule = ({ sentence, figure, noun, words, make }) => {
  const head = /^([\p{Lu}\p{N}][^:.]{2,45}):\s*(?:\S+\s){0,6}$/u
    .exec(sentence.slice(0, figure.start))?.[1]
    ?.trim();
  if (!head || words.saying.has(low(split(head).at(-1)))) return undefined;
  const both = noun !== '' && split(noun).length <= 4 && isCounted(figure) ? `${head}, ${noun}` : head;
  return make(both.length <= LONGEST ? both : head, { owner: '' });
};

/** 'India (26%), Indonesia (10%)'; '1.8 million tonnes (1.2 percent)'. */
const bracketed: Rule = ({ between, earlier, words, make }) => {
  if (!/[(（]\s*$/.test(between)) return undefined;
  const ahead = between.replace(/[(（]\s*$/, '');
  const name =
    /(?:\p{Lu}[\p{L}'’.-]*)(?: (?:\p{Lu}[\p{L}'’.-]*|of|the|de|und|and(?= \p{Lu})))*\s*$/u
      .exec(ahead)?.[0]
      .trim() ?? '';
  if (isName(name) && !(words.nouns && earlier && !/,/.test(ahead)))
    return make(plainStart(name, words), { owner: '' });
  // 'fell by 24 percent (1.1 billion)': the fall too.
  return earlier?.doubt === ''
    ? make(earlier.text, { thing: earlier.thing, owner: earlier.owner })
    : undefined;
};

/** 'soit une hausse de 12 %', 'an increase of 6 percent'; '... rose 6%, up to 187 euros'. */
const changed: Rule = ({ earlier, before, noun, lead, words, make }) => {
  if (earlier?.doubt !== '') return undefined;
  const { thing, owner, text } = earlier;
  if (thing !== text && before === '' && noun === '') return make(thing, { owner });
  const change = words.changes.exec(phraseEnd(before, words));
  const isOther = words.changedFrom.test(before) || lead.subject.includes(' of ');
  return change && !isOther ? make(`${thing}, ${low(change[0])}`, { thing, owner }) : undefined;
};

/** 'up from 12%', 'against 4% in 2019'; 'rose 12% to $4m': of what the figure before is of. */
const compared: Rule = ({
  earlier: same,
  last,
  sentence,
  before,
  between,
  after,
  noun,
  figure,
  lead,
  ownTime,
  kin,
  words,
  make,
}) => {
  // 'This is an increase from 7.5 million': of what the sentence before says.
  const isPointing = words.pronouns.has(low(split(sentence)[0])) && words.changedFrom.test(before);
  const earlier = same ?? (isPointing ? last : undefined);
  if (earlier?.doubt !== '') return undefined;
  const { thing, owner } = earlier;
  // Then and now only of one thing, and 'from 4 to 3' only where nothing stands between.
  const isKin = kin !== undefined && kin.label.thing === thing;
  const pair = isKin ? { pair: kin.start } : {};
  // 'against 17% of workers', 'and Germany 11.9 million' have a name of their own.
  const isNamed = lead.subject !== '' && lead.verb === '' && lead.joint === '';
  const isBare = (noun === '' || !isCounted(figure)) && !isWhole(after, words) && !isNamed;
  if (words.earlier.test(` ${before}`) && isBare)
    return make(thing, { time: ownTime || words.label.before, owner, ...pair });
  const only = split(before).every(word => words.fillers.has(low(word)) || words.verbs.has(low(word)));
  return only && lead.joint === 'to' && noun === '' && before !== ''
    ? make(thing, { owner, ...(split(between).length <= 2 ? pair : {}) })
    : undefined;
};

/** 'The share', 'It', 'In cities it': measured as the sentence before says. */
const pointing: Rule = ({ earlier, last, before, after, noun, lead, ownTime, time, words, make }) => {
  if (last?.doubt !== '' || noun !== '' || lead.object !== '' || before === '') return undefined;
  const subject = low(lead.subject);
  if (subject !== '' && !words.vague.has(subject) && !words.pronouns.has(subject)) return undefined;
  const ahead = placeOf(before, words);
  if ((earlier && !ahead) || (lead.verb === '' && !ahead)) return undefined;
  const { thing, owner } = last;
  const place = placeOf(after, words) || ahead;
  return place
    ? make(`${thing}, ${place}`, { thing, owner: '' })
    : make(thing, { time: ownTime || time, owner });
};

/** 'followed by Spain at': measured as what stands before. */
const followed: Rule = ({ earlier, before, words, make }) => {
  if (!earlier || !words.followed.test(before)) return undefined;
  const name = phraseEnd(plainStart(before.replace(words.followed, ''), words), words);
  const measure = earlier.text.includes(', ') ? earlier.text.slice(earlier.text.indexOf(', ')) : '';
  return isName(name) ? make(`${name}${measure}`, { owner: measure ? '' : capital(name) }) : undefined;
};

/** '12% more than in 2023'. */
const more: Rule = one => {
  const { figure, lead, last, context, words, make } = one;
  // With its time: 'than in 2023' needs it.
  const whole = one.behind.trim().split(/[.,;:()]/)[0]!;
  if (!words.more.has(low(split(whole)[0])) || isCounted(figure)) return undefined;
  const base = lead.subject || last?.thing || context.previous('')?.thing || '';
  const than = trimmed(whole, 34, words);
  return base && than ? make(base, { text: capital(`${base}, ${than}`), long: '', owner: '' }) : undefined;
};

/** 'Of those, 17 have graduated', '310 workers, of whom 120 had worked': of what was counted before. */
const among: Rule = ({ figure, before, after, noun, last, context, words, make }) => {
  const list = split(before);
  const end = low(list.at(-1));
  const points = words.relatives.has(end) || words.pronouns.has(end);
  const ofThese = before === '' || (list.length <= 3 && words.of.has(low(list[0])) && points);
  if (!isCounted(figure) || noun !== '' || !ofThese || !last || !isVerb(['x', ...split(after)], 1, words))
    return undefined;
  const verb = verbPhrase(after, words);
  const thing = context.previous(figure.kind)?.thing ?? last.thing;
  return make(words.label.relative(thing, verb) || `${thing}, ${verb}`, { thing, owner: '' });
};

/** '... the release cycle, which ran for 14 weeks'. */
const related: Rule = ({ before, between, words, make }) => {
  if (!words.relatives.has(low(split(before)[0]))) return undefined;
  const list = split(between.split(/,\s/).at(-2) ?? '');
  while (list.length > 0 && (words.prepositions.has(low(list[0])) || words.articles.has(low(list[0]))))
    list.shift();
  const who = nounPhrase(list.join(' '), words).noun;
  return isName(who) ? make(who, { owner: '' }) : undefined;
};

/** '60 percent of that'. */
const pointed: Rule = ({ before, after, lead, last, words, make }) => {
  const [first, second] = split(after);
  if (!words.of.has(low(first)) || !words.pronouns.has(low(second))) return undefined;
  const text = isName(lead.subject) ? lead.subject : last?.thing || before || '…';
  return make(text, { doubt: 'it points back to what stands before' });
};

/** In the order that they are tried. */
export const leaningRules: readonly Rule[] = [
  yeared,
  sunken,
  allotted,
  headed,
  bracketed,
  changed,
  moved,
  compared,
  pointing,
  followed,
  more,
  among,
  related,
  pointed,
];
