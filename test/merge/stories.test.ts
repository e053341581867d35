/** The stories that the merge has to keep, each as a person lives it. */
import { describe, expect, it } from 'vitest';
import { deck, type Facts, Folder, slide } from './decks.ts';

const gpus = { text: '220,000+', noun: 'NVIDIA GPUs', words: '220,000+ NVIDIA GPUs', label: 'Colossus 1' };
const power = { text: '300\u00a0MW', unit: 'MW', words: '300MW of power consumption', label: 'Power' };
const facts: Facts = { gpus, power };

const signature = (
  claim = 'One signature opens a machine of {gpus} GPUs and {power} to Claude',
  extra: string[] = [],
) =>
  slide(
    'figures',
    'one-signature-opens',
    claim,
    '- ***{gpus}*** NVIDIA GPUs, Colossus 1\n  **stated**\n- **{power}** of power consumption\n  **stated**',
    ...extra,
    '> The price is not stated.',
    '<!--\n{gpus} is the size of the machine.\n\nPause here.\n-->',
  );
const landlord = slide(
  'steps',
  'access-rests-on',
  'Access rests on a merger',
  '1. xAI merges into SpaceX\n   *announced*\n2. SpaceXAI owns Colossus\n   *follows*\n3. ***Anthropic signs***\n   **signed**',
);
const plain = deck(signature(), landlord);

function started(data = plain, known = facts): Folder {
  const folder = new Folder();
  folder.build({ data, facts: known });
  return folder;
}

describe('an everyday edit', () => {
  it('writes anew where there is no deck.md, and says so', () => {
    const folder = started();
    expect(folder.last.report.written).toBe('new');
    expect(folder.markdown).toContain(
      '# One signature opens a machine of 220,000+ GPUs and 300\u00a0MW to Claude',
    );
  });

  it('leaves an untouched deck byte for byte, and a second build changes nothing', () => {
    const folder = started();
    const { markdown, state } = folder;
    expect(folder.build({ data: plain, facts })).toBe(markdown);
    expect(folder.state).toBe(state);
    expect(folder.last.report.edited).toEqual([]);
  });

  it('counts a list from 1 where the person took out by hand the row that the data took out too', () => {
    const folder = started();
    folder.edit('1. xAI merges into SpaceX\n   *announced*\n', '');
    const later = deck(
      signature(),
      slide(
        'steps',
        'access-rests-on',
        'Access rests on a merger',
        '1. SpaceXAI owns Colossus\n   *follows*\n2. ***Anthropic signs***\n   **signed**',
      ),
    );
    folder.build({ data: later, facts });
    expect(folder.markdown).toContain('\n1. SpaceXAI owns Colossus\n   *follows*\n2. ***Anthropic signs***');
  });

  it('gives a reworded claim the changed number of its fact', () => {
    const folder = started();
    folder.edit(/# One signature.*/, '# Claude gets 220,000+ GPUs at a stroke');
    folder.build({ data: plain, facts: { gpus: { ...gpus, text: '230,000+' }, power } });
    expect(folder.markdown).toContain('# Claude gets 230,000+ GPUs at a stroke');
    expect(folder.markdown).toContain('- ***230,000+*** NVIDIA GPUs, Colossus 1');
    expect(folder.markdown).not.toContain('220,000');
    expect(folder.last.report.edited.map(each => each.slide)).toEqual(['one-signature-opens']);
    expect(folder.problems).toEqual([]);
  });

  it('keeps changed notes, with their numbers of today', () => {
    const folder = started();
    folder.edit('220,000+ is the size of the machine.', 'Say it slowly: 220,000+ GPUs.');
    folder.edit('Pause here.', 'Pause here.\n\nThen ask for the price.');
    folder.build({ data: plain, facts: { gpus: { ...gpus, text: '230,000+' }, power } });
    expect(folder.markdown).toContain(
      '<!--\nSay it slowly: 230,000+ GPUs.\n\nPause here.\n\nThen ask for the price.\n-->',
    );
  });

  it('keeps a theme changed in the front matter, and says when the data changes it too', () => {
    const folder = started();
    folder.edit('theme: broadsheet', 'theme: nightdesk');
    folder.build({ data: plain, facts });
    expect(folder.markdown).toContain('theme: nightdesk');
    expect(folder.problems).toEqual([]);
    const other = plain.replace('theme: broadsheet', 'theme: ledger');
    folder.build({ data: other, facts });
    expect(folder.markdown).toContain('theme: nightdesk');
    expect(folder.problems).toMatchObject([{ rule: 'conflict', line: 3 }]);
    folder.build({ data: other, facts });
    expect(folder.problems).toHaveLength(1);
    folder.build({ data: other, facts, take: { side: 'new' } });
    expect(folder.markdown).toContain('theme: ledger');
    folder.build({ data: other, facts });
    expect(folder.problems).toEqual([]);
  });

  it('knows slides again that lost their ids', () => {
    const folder = started();
    folder.edit('<!-- _class: figures one-signature-opens -->\n\n', '');
    folder.edit('<!-- _class: steps access-rests-on -->\n\n', '');
    folder.build({ data: plain, facts: { gpus: { ...gpus, text: '230,000+' }, power } });
    expect(folder.markdown!.match(/^# /gm)).toHaveLength(2);
    expect(folder.markdown).not.toContain('220,000');
    expect(folder.markdown).not.toContain('_class');
  });

  it('leaves deck.md byte for byte where .generated.json is lost, and names what it lacks', () => {
    const folder = started();
    folder.edit(/# One signature.*/, '# Claude gets 220,000+ GPUs at a stroke');
    folder.edit(/\n\n---\n\n<!-- _class: steps[\s\S]*/, '\n');
    const { markdown } = folder;
    folder.state = undefined;
    expect(folder.build({ data: plain, facts })).toBe(markdown);
    expect(folder.last.report.written).toBe('adopted');
    expect(folder.last.report.mentions).toMatchObject([{ slide: 'access-rests-on' }]);
    folder.build({ data: plain, facts: { gpus: { ...gpus, text: '230,000+' }, power } });
    expect(folder.markdown).toContain('# Claude gets 230,000+ GPUs at a stroke');
    folder.build({ data: plain, facts, take: { side: 'new', slide: 'access-rests-on' } });
    expect(folder.markdown).toContain('# Access rests on a merger');
  });

  it('takes an unreadable .generated.json for a lost one', () => {
    const folder = started();
    folder.state = `<<<<<<< ours\n${folder.state}`;
    folder.build({ data: plain, facts });
    expect(folder.last.report.written).toBe('adopted');
  });

  it('follows a renamed fact', () => {
    const folder = started();
    folder.edit(/# One signature.*/, '# Claude gets 220,000+ GPUs at a stroke');
    const renamed = plain.replaceAll('{gpus}', '{chips}');
    folder.build({ data: renamed, facts: { chips: gpus, power } });
    expect(folder.problems).toEqual([]);
    folder.build({ data: renamed, facts: { chips: { ...gpus, text: '230,000+' }, power } });
    expect(folder.markdown).toContain('# Claude gets 230,000+ GPUs at a stroke');
    expect(folder.problems).toEqual([]);
  });

  it('writes nothing over git’s conflict marks', () => {
    const folder = started();
    folder.edit('# One', '<<<<<<< HEAD\n# One');
    const { markdown, state } = folder;
    folder.build({ data: plain, facts });
    expect(folder.last.report).toMatchObject({
      written: 'stopped',
      problems: [{ rule: 'git-conflict', severity: 'stop-all', line: 10 }],
    });
    expect([folder.markdown, folder.state]).toEqual([markdown, state]);
  });
});

describe('a conflict', () => {
  const other = deck(signature('Anthropic’s signature opens {gpus} GPUs'), landlord);
  function conflicting(): Folder {
    const folder = started();
    folder.edit(/# One signature.*/, '# Claude gets 220,000+ GPUs at a stroke');
    folder.build({ data: other, facts });
    return folder;
  }

  it('keeps the person’s words and says so at each build, with both wordings and the place', () => {
    const folder = conflicting();
    for (let n = 0; n < 2; n++) {
      expect(folder.markdown).toContain('# Claude gets 220,000+ GPUs at a stroke');
      expect(folder.problems).toMatchObject([
        {
          rule: 'conflict',
          severity: 'warning',
          slide: 'one-signature-opens',
          line: 10,
          column: 3,
          mine: 'Claude gets 220,000+ GPUs at a stroke',
          data: 'Anthropic’s signature opens 220,000+ GPUs',
        },
      ]);
      folder.build({ data: other, facts });
    }
  });

  it('is settled by taking mine', () => {
    const folder = conflicting();
    folder.build({ data: other, facts, take: { side: 'mine' } });
    expect(folder.markdown).toContain('# Claude gets 220,000+ GPUs at a stroke');
    folder.build({ data: other, facts });
    expect(folder.problems).toEqual([]);
    expect(folder.last.report.edited).toHaveLength(1);
  });

  it('is settled by taking the new words, which says that words were replaced', () => {
    const folder = conflicting();
    folder.build({ data: other, facts, take: { side: 'new', slide: 'one-signature-opens' } });
    expect(folder.markdown).toContain('# Anthropic’s signature opens 220,000+ GPUs');
    expect(folder.last.report.replaced).toBe(true);
    folder.build({ data: other, facts });
    expect(folder.problems).toEqual([]);
    expect(folder.last.report.edited).toEqual([]);
  });

  it('is not settled by taking a side on another slide', () => {
    const folder = conflicting();
    folder.build({ data: other, facts, take: { side: 'new', slide: 'access-rests-on' } });
    expect(folder.problems).toHaveLength(1);
  });

  it('is settled by hand: the person types the data’s words', () => {
    const folder = conflicting();
    folder.edit('Claude gets 220,000+ GPUs at a stroke', "Anthropic's signature opens 220,000+ GPUs");
    folder.build({ data: other, facts });
    expect(folder.problems).toEqual([]);
  });

  it('is settled from the data’s side: article.yaml says what the person says', () => {
    const folder = conflicting();
    folder.build({ data: deck(signature('Claude gets {gpus} GPUs at a stroke'), landlord), facts });
    expect(folder.problems).toEqual([]);
    folder.build({ data: other, facts });
    expect(folder.markdown).toContain('# Anthropic’s signature opens');
  });
});

describe('numbers find their facts', () => {
  const outages = (text: string): Facts => ({
    outages: { text, noun: 'outages' },
    jobs: { text: '3', noun: 'jobs' },
  });
  const data = deck(
    slide(
      'points',
      'cloud',
      'The cloud had {outages} outages in 12 regions',
      '- {jobs} jobs ended\n- Nobody was told',
    ),
  );

  it('leaves “12 regions” alone when the outages are cut', () => {
    const folder = started(data, outages('12'));
    folder.edit('12 outages in 12 regions', '12 regions');
    folder.build({ data, facts: outages('14') });
    expect(folder.markdown).toContain('The cloud had 12 regions\n');
  });

  it('finds the outages when the words are turned round', () => {
    const folder = started(data, outages('12'));
    folder.edit('12 outages in 12 regions', '12 regions with 12 outages');
    folder.build({ data, facts: outages('14') });
    expect(folder.markdown).toContain('12 regions with 14 outages');
  });

  it('finds both facts when both are figures and the words are turned round', () => {
    const both = (o: string, r: string): Facts => ({
      outages: { text: o, noun: 'outages' },
      regions: { text: r, noun: 'regions' },
    });
    const two = deck(
      slide('points', 'cloud', 'The cloud had {outages} outages in {regions} regions', '- Nobody was told'),
    );
    const folder = started(two, both('12', '12'));
    folder.edit('12 outages in 12 regions', '12 regions with 12 outages');
    folder.build({ data: two, facts: both('14', '13') });
    expect(folder.markdown).toContain('13 regions with 14 outages');
  });

  it('takes another noun for another number, and names it', () => {
    const folder = started(data, outages('12'));
    folder.edit('3 jobs ended', 'Top 3 lessons');
    folder.build({ data, facts: { ...outages('12'), jobs: { text: '4', noun: 'jobs' } } });
    expect(folder.markdown).toContain('- Top 3 lessons');
    expect(folder.last.report.numbers).toContainEqual(
      expect.objectContaining({ chars: '3', line: 12, column: 7 }),
    );
  });

  it('follows without the qualifier that a person took away', () => {
    const about = (text: string): Facts => ({ gpt4: { text, noun: 'A100 GPUs' } });
    const one = deck(slide('points', 'cluster', 'GPT-4 needed {gpt4} chips', '- Years ago'));
    const folder = started(one, about('roughly 25,000'));
    folder.edit('roughly 25,000', 'some 25,000');
    folder.build({ data: one, facts: about('about 30,000') });
    expect(folder.markdown).toContain('GPT-4 needed some 30,000 chips');
    folder.build({ data: one, facts: about('over 31,000') });
    expect(folder.markdown).toContain('GPT-4 needed some 31,000 chips');
  });

  it('follows a figure that a person typed before the data had it', () => {
    const folder = started();
    folder.edit('machine of 220,000+ GPUs', 'machine of 230,000+ GPUs');
    folder.build({ data: plain, facts });
    expect(folder.markdown).toContain('machine of 230,000+ GPUs');
    for (const text of ['230,000+', '240,000+'])
      folder.build({ data: plain, facts: { gpus: { ...gpus, text }, power } });
    expect(folder.markdown).toContain('machine of 240,000+ GPUs');
    expect(folder.problems).toEqual([]);
  });

  it('names a stale number, with the line to paste', () => {
    const folder = started();
    folder.build({ data: plain, facts: { gpus: { ...gpus, text: '230,000+' }, power } });
    folder.build({ data: plain, facts: { gpus: { ...gpus, text: '240,000+' }, power } });
    folder.edit('Pause here.', 'Pause here, at 220,000+ GPUs.');
    folder.build({ data: plain, facts: { gpus: { ...gpus, text: '240,000+' }, power } });
    expect(folder.problems).toMatchObject([
      {
        rule: 'stale-number',
        severity: 'stop-dist',
        line: 22,
        column: 16,
        mended: 'Pause here, at 240,000+ GPUs.',
      },
    ]);
  });

  it('says where two facts fit, and lifts none', () => {
    const two: Facts = {
      north: { text: '300\u00a0MW', unit: 'MW' },
      south: { text: '300\u00a0MW', unit: 'MW' },
    };
    const both = deck(
      slide('points', 'halls', 'Two halls draw power', '- {north} in the north\n- {south} in the south'),
    );
    const folder = started(both, two);
    folder.edit('Two halls draw power', 'A hall draws 300 MW');
    folder.build({ data: both, facts: two });
    expect(folder.problems).toMatchObject([{ rule: 'two-facts', severity: 'warning', line: 10 }]);
    folder.build({ data: both, facts: { ...two, north: { text: '310\u00a0MW', unit: 'MW' } } });
    expect(folder.markdown).toContain('# A hall draws 300 MW');
    expect(folder.markdown).toContain('- 310\u00a0MW in the north');
  });
});

describe('copies, moves, removals', () => {
  const more = { gpus: { ...gpus, text: '230,000+' }, power };

  it('lets a copy pasted before the original follow too', () => {
    const folder = started();
    const [head, first, second] = folder.markdown!.split(
      /(?<=title: A deck\n---\n\n)|\n\n---\n\n(?=<!--)/,
    ) as [string, string, string];
    folder.markdown = `${head}${first}\n\n---\n\n${first}\n\n---\n\n${second}`;
    folder.build({ data: plain, facts: more });
    expect(folder.markdown.match(/230,000\+/g)).toHaveLength(6);
    expect(folder.markdown).not.toContain('220,000');
    expect(folder.markdown.match(/one-signature-opens/g)).toHaveLength(2);
    folder.edit('Pause here.', 'Pause at the copy.');
    folder.build({ data: deck(signature(undefined, ['Further words.']), landlord), facts: more });
    expect(folder.markdown.match(/Further words\./g)).toHaveLength(1);
    expect(folder.markdown).toContain('Pause at the copy.');
  });

  it('keeps a removed slide out, and mentions that its data changed', () => {
    const folder = started();
    folder.edit(/\n\n---\n\n<!-- _class: steps[\s\S]*/, '\n');
    folder.build({ data: plain, facts });
    expect(folder.markdown).not.toContain('Access rests');
    folder.build({ data: plain.replace('Access rests on a merger', 'Access rests on two mergers'), facts });
    expect(folder.markdown).not.toContain('Access rests');
    expect(folder.last.report.mentions).toMatchObject([{ slide: 'access-rests-on' }]);
  });

  it('keeps a slide that the data dropped but the person edited, and removes one left alone', () => {
    const folder = started();
    folder.edit('The price is not stated.', 'Ask for the price of 220,000+ GPUs.');
    folder.build({ data: deck(landlord), facts: more });
    expect(folder.markdown).toContain('> Ask for the price of 230,000+ GPUs.');
    expect(folder.problems).toMatchObject([
      { rule: 'kept-slide', severity: 'warning', slide: 'one-signature-opens' },
    ]);
    folder.build({ data: deck(landlord), facts: more });
    expect(folder.problems).toHaveLength(1);
    folder.build({ data: deck(landlord), facts: more, take: { side: 'mine' } });
    folder.build({ data: deck(landlord), facts: more });
    expect(folder.problems).toEqual([]);
    const other = started();
    other.build({ data: deck(landlord), facts });
    expect(other.markdown).not.toContain('One signature');
  });

  it('keeps the person’s order, with a new slide after its predecessor', () => {
    const folder = started();
    const [head, first, second] = folder.markdown!.split(
      /(?<=title: A deck\n---\n\n)|\n\n---\n\n(?=<!--)/,
    ) as [string, string, string];
    folder.markdown = `${head}${second.trimEnd()}\n\n---\n\n${first}\n`;
    folder.build({
      data: deck(signature(), slide('points', 'between', 'A new slide', '- With a line'), landlord),
      facts,
    });
    expect([...folder.markdown.matchAll(/^# (\w+)/gm)].map(found => found[1])).toEqual([
      'Access',
      'One',
      'A',
    ]);
  });

  it('follows a move in the data where the person moved nothing', () => {
    const folder = started();
    folder.edit('Pause here.', 'Pause there.');
    folder.build({ data: deck(landlord, signature()), facts });
    expect([...folder.markdown!.matchAll(/^# (\w+)/gm)].map(found => found[1])).toEqual(['Access', 'One']);
    expect(folder.markdown).toContain('Pause there.');
  });
});

describe('rows', () => {
  it('brings star and small word of the data to a reworded row', () => {
    const folder = started();
    folder.edit('2. SpaceXAI owns Colossus', '2. SpaceXAI then holds all of Colossus');
    const moved = plain
      .replace('3. ***Anthropic signs***', '3. Anthropic signs')
      .replace('2. SpaceXAI owns Colossus\n   *follows*', '2. ***SpaceXAI owns Colossus***\n   **in force**');
    folder.build({ data: moved, facts });
    expect(folder.markdown).toContain('2. ***SpaceXAI then holds all of Colossus***\n   **in force**');
    expect(folder.markdown).toContain('3. Anthropic signs\n');
    expect(folder.problems).toEqual([]);
  });

  it('numbers a list again where a row came in, and keeps a row that the person removed out', () => {
    const folder = started();
    folder.edit('1. xAI merges into SpaceX\n   *announced*\n2.', '1.');
    folder.edit('3. ***Anth', '2. ***Anth');
    folder.build({
      data: plain.replace(
        '3. ***Anthropic signs***\n   **signed**',
        '3. A judge agrees\n   *open*\n4. ***Anthropic signs***\n   **signed**',
      ),
      facts,
    });
    expect(folder.markdown).toContain(
      '1. SpaceXAI owns Colossus\n   *follows*\n2. A judge agrees\n   *open*\n3. ***Anthropic signs***',
    );
  });

  const rows = (names: string[]) =>
    `| Site | Power |\n| --- | ---: |\n${names.map(name => `| ${name} hall | ${name.length} MW |`).join('\n')}`;
  const table = (claim: string, parts: string[][]) =>
    deck(
      ...parts.map((part, at) =>
        slide(
          'table',
          at ? `prices-${at + 1}` : 'prices',
          parts.length > 1 ? `${claim} ({#part:${at + 1} of ${parts.length}})` : claim,
          rows(part),
        ),
      ),
    );
  const splits = (of: number) =>
    Object.fromEntries(
      Array.from({ length: of }, (_, at) => [
        at ? `prices-${at + 1}` : 'prices',
        { part: at + 1, of, first: 'prices' },
      ]),
    );
  const two = [
    ['Alpha', 'Bravo', 'Charlie'],
    ['Delta', 'Echo'],
  ];

  it('finds a row of part 1 edited, while the data pushes it to part 2: once, edited, in part 2', () => {
    const folder = new Folder();
    folder.build({ data: table('Power by site', two), facts: {}, splits: splits(2) });
    folder.edit('| Charlie hall | 7 MW |', '| Charlie’s old hall | 7 MW |');
    folder.build({
      data: table('Power by site', [
        ['Zero', 'Alpha', 'Bravo'],
        ['Charlie', 'Delta', 'Echo'],
      ]),
      facts: {},
      splits: splits(2),
    });
    expect(folder.markdown!.match(/Charlie/g)).toHaveLength(1);
    const [, second] = folder.markdown!.split('2 of 2');
    expect(second).toContain('| --- | ---: |\n| Charlie’s old hall | 7 MW |\n| Delta');
  });

  it('carries a reworded claim to all parts while a third appears', () => {
    const folder = new Folder();
    folder.build({ data: table('Power by site', two), facts: {}, splits: splits(2) });
    folder.edit('# Power by site (1 of 2)', '# Who draws how much (1 of 2)');
    const three = [['Alpha', 'Bravo', 'Charlie'], ['Delta', 'Echo', 'Foxtrot'], ['Golf']];
    folder.build({ data: table('Power by site', three), facts: {}, splits: splits(3) });
    expect([...folder.markdown!.matchAll(/^# (.*)/gm)].map(found => found[1])).toEqual([
      'Who draws how much (1 of 3)',
      'Who draws how much (2 of 3)',
      'Who draws how much (3 of 3)',
    ]);
    expect(folder.markdown!.match(/Echo/g)).toHaveLength(1);
    expect(folder.problems).toEqual([]);
    folder.build({ data: table('Power by site', two), facts: {}, splits: splits(2) });
    expect([...folder.markdown!.matchAll(/^# (.*)/gm)].map(found => found[1])).toEqual([
      'Who draws how much (1 of 2)',
      'Who draws how much (2 of 2)',
    ]);
  });

  it('hands a person’s own words of a part that falls away to the last part', () => {
    const folder = new Folder();
    folder.build({ data: table('Power by site', two), facts: {}, splits: splits(2) });
    folder.edit(/$/, '\nMind the small halls.\n');
    folder.build({ data: table('Power by site', [two.flat()]), facts: {}, splits: {} });
    expect(folder.markdown!.match(/^# .*/gm)).toEqual(['# Power by site']);
    expect(folder.markdown).toContain('| Echo hall | 4 MW |\n\nMind the small halls.');
  });

  it('treats a table whose columns changed as one unit', () => {
    const one = table('Power by site', [['Alpha', 'Bravo']]);
    const wider = one
      .replace('| Site | Power |\n| --- | ---: |', '| Site | Power | Since |\n| --- | ---: | --- |')
      .replace('5 MW |\n| Bravo hall | 5 MW |', '5 MW | May |\n| Bravo hall | 5 MW | June |');
    const folder = started(one, {});
    folder.build({ data: wider, facts: {} });
    expect(folder.markdown).toContain('| Bravo hall | 5 MW | June |');
    const edited = started(one, {});
    edited.edit('Bravo hall', 'Bravo’s hall');
    for (let n = 0; n < 2; n++) {
      edited.build({ data: wider, facts: {} });
      expect(edited.markdown).toContain('| Bravo’s hall | 5 MW |\n');
      expect(edited.problems).toMatchObject([{ rule: 'conflict' }]);
    }
    edited.build({ data: wider, facts: {}, take: { side: 'new' } });
    expect(edited.markdown).toContain('| Bravo hall | 5 MW | June |');
    edited.build({ data: wider, facts: {} });
    expect(edited.problems).toEqual([]);
  });

  it('brings every row where the data makes a split exhibit another kind and adds a part', () => {
    const list = (part: string[]) => part.map(name => `- ${name} hall`).join('\n');
    const points = (parts: string[][]) =>
      deck(
        ...parts.map((part, at) =>
          slide(
            'points',
            at ? `prices-${at + 1}` : 'prices',
            `Power ({#part:${at + 1} of ${parts.length}})`,
            list(part),
          ),
        ),
      );
    const three = [['Alpha', 'Bravo', 'Zero'], ['Charlie', 'Delta', 'Echo'], ['Foxtrot']];
    const folder = new Folder();
    folder.build({ data: table('Power', two), facts: {}, splits: splits(2) });
    folder.build({ data: points(three), facts: {}, splits: splits(3) });
    expect(folder.markdown).toBe(points(three).replace(/\{#part:(.*?)\}/g, '$1'));
    const edited = new Folder();
    edited.build({ data: table('Power', two), facts: {}, splits: splits(2) });
    edited.edit('Echo hall', 'Echo’s hall');
    const before = edited.markdown!;
    for (let n = 0; n < 2; n++) {
      edited.build({ data: points(three), facts: {}, splits: splits(3) });
      expect(edited.markdown!.match(/^\|.*/gm)).toEqual(before.match(/^\|.*/gm));
      expect(edited.markdown).not.toMatch(/^- /m);
      expect(edited.problems.map(each => each.rule)).toEqual(['conflict']);
    }
    edited.build({ data: points(three), facts: {}, splits: splits(3), take: { side: 'new' } });
    expect(edited.markdown).toBe(points(three).replace(/\{#part:(.*?)\}/g, '$1'));
  });

  it('replaces an exhibit whose kind changed, with its class, unless it was edited', () => {
    const one = deck(slide('points', 'why', 'Why it matters', '- One reason\n- Another reason'));
    const other = deck(
      slide('table', 'why', 'Why it matters', '| Reason | Weight |\n| --- | --- |\n| One | 2 kg |'),
    );
    const folder = started(one, {});
    folder.edit('Why it matters', 'Why it matters to us');
    folder.build({ data: other, facts: {} });
    expect(folder.markdown).toContain(
      '<!-- _class: table why -->\n\n# Why it matters to us\n\n| Reason | Weight |',
    );
    expect(folder.markdown).not.toContain('- One');
    const edited = started(one, {});
    edited.edit('Another reason', 'A better reason');
    for (let n = 0; n < 2; n++) {
      edited.build({ data: other, facts: {} });
      expect(edited.markdown).toContain(
        '<!-- _class: points why -->\n\n# Why it matters\n\n- One reason\n- A better reason',
      );
      expect(edited.markdown).not.toContain('| Reason');
      expect(edited.problems).toMatchObject([{ rule: 'conflict' }]);
    }
    edited.build({ data: other, facts: {}, take: { side: 'mine' } });
    expect(edited.markdown).toContain('<!-- _class: points why -->');
    edited.build({ data: other, facts: {} });
    expect(edited.problems).toEqual([]);
  });
});

describe('charts', () => {
  it('deletes only what it drew and nothing shows any more', () => {
    const drawn = slide('bar', 'price', 'A price', '![Bars: {power}](charts/price.svg)', 'Mind the gap.');
    const folder = new Folder();
    folder.build({ data: deck(drawn, landlord), facts, charts: ['charts/price.svg', 'charts/other.svg'] });
    folder.edit('Mind the gap.', 'Mind this gap.');
    folder.build({ data: deck(landlord), facts, charts: [] });
    expect(folder.last.charts.remove).toEqual(['charts/other.svg']);
    expect(folder.problems.map(each => each.rule)).toEqual(['kept-slide']);
    for (let n = 0; n < 2; n++) {
      folder.build({ data: deck(landlord), facts: { ...facts, power: { ...power, text: '310\u00a0MW' } } });
      expect(folder.problems.map(each => each.rule).sort()).toEqual(['kept-drawing', 'kept-slide']);
    }
    folder.build({ data: deck(landlord), facts, take: { side: 'new' } });
    expect(folder.last.charts.remove).toEqual(['charts/price.svg']);
  });
});
