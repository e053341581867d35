/** The command as a user types it: outputs, exit codes, what is written and what is left alone. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(() => {
  shop = new Workshop();
});
afterEach(() => shop.remove());

const dataOf = (slug: string) => `slides/${slug}/article.yaml`;

describe('new, then build', () => {
  test('makes a deck that builds at once, and a second build changes nothing', () => {
    expect(shop.run(['new', 'briefing'])).toMatchObject({ code: 0 });
    const built = shop.run(['build', 'briefing']);
    expect(built.err).not.toMatch(/error|warning/);
    expect(built.code).toBe(0);
    expect(built.out.trim().split(/\s+/)).toEqual(['dist/briefing.html', 'dist/briefing.pdf']);
    expect(built.err).toMatch(/^briefing: \d+ slides in \d+\.\d s/m);
    const before = shop.snapshot();
    expect(before.has('slides/briefing/deck.md')).toBe(true);
    expect(shop.run(['build']).code).toBe(0);
    expect(shop.snapshot()).toEqual(before);
  });

  test('new overwrites nothing', () => {
    shop.run(['new', 'briefing']);
    const before = shop.snapshot();
    const again = shop.run(['new', 'briefing']);
    expect(again.code).toBe(1);
    expect(again.err).toContain('there already');
    expect(shop.snapshot()).toEqual(before);
  });
});

describe('the command line', () => {
  test.each([
    [['bild'], 'unknown command'],
    [['build', '--thme', 'night'], 'unknown option'],
    [['build', 'nowhere'], '`nowhere` is no deck'],
    [['build'], 'Found no deck here'],
    [['build', '--take', 'theirs'], 'Allowed choices are mine, new'],
    [['build', '--slide', 'costs'], '--slide goes with --take'],
    [['new', 'My Deck'], 'my-deck'],
  ])('%j is a usage error', (args, words) => {
    const { code, err } = shop.run(args);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  test('an unknown theme names those that there are', () => {
    shop.run(['new', 'briefing']);
    const { code, err } = shop.run(['build', '--theme', 'broadsheat']);
    expect(err).toContain('Did you mean `broadsheet`?');
    expect(code).toBe(2);
  });

  test('help shows examples', () => {
    const { code, out } = shop.run(['build', '--help']);
    expect(out).toContain('factdeck build briefing --draft');
    expect(code).toBe(0);
  });
});

describe('what stops a build', () => {
  test('data that can not be read writes nothing, and leaves what was built', () => {
    shop.run(['new', 'briefing']);
    shop.run(['build']);
    shop.edit(dataOf('briefing'), 'slides:', 'slydes:');
    const before = shop.snapshot();
    const { code, err, out } = shop.run(['build']);
    expect(code).toBe(1);
    expect(err).toMatch(/^slides\/briefing\/article\.yaml:\d+:1: error: /m);
    expect(err).toContain('slides');
    expect(err).toContain('Nothing was written.');
    expect(err).toMatch(/dist\/briefing\.html and \.pdf, of \d{4}-\d\d-\d\d \d\d:\d\d, stay/);
    expect(out.trim()).toBe('');
    expect(shop.snapshot()).toEqual(before);
  });

  test('words that are not in the article: the folder is written, dist/ stays; --draft has a band until a clean build', () => {
    shop.bring('mauna-loa');
    expect(shop.run(['build']).code).toBe(0);
    const good = shop.bytes('dist/mauna-loa.pdf');
    const data = 'slides/mauna-loa/article.yaml';
    shop.edit(data, '8.77 ppm', '9.77 ppm');
    const draft = shop.run(['build', '--draft']);
    expect(draft.code).toBe(1);
    expect(draft.err).toContain('8.77 ppm');
    expect(draft.out).toContain('dist/mauna-loa.draft.pdf');
    expect(shop.read('dist/mauna-loa.draft.html')).toContain('DRAFT, checks not passed');
    expect(shop.bytes('dist/mauna-loa.pdf').equals(good)).toBe(true);
    shop.edit(data, '9.77 ppm', '8.77 ppm');
    expect(shop.run(['build']).code).toBe(0);
    expect(shop.snapshot('dist').has('dist/mauna-loa.draft.html')).toBe(false);
  });

  test('--strict makes warnings stop dist/; --json tells it all to a program', () => {
    shop.run(['new', 'briefing']);
    shop.edit(
      dataOf('briefing'),
      'slides:\n',
      'slides:\n  - claim: Only a topic\n    points: [A first row, A second row, A third row, A fourth row, A fifth row]\n    notes: A note.\n',
    );
    shop.run(['build']);
    shop.edit('slides/briefing/deck.md', '# Only a topic', '# Only my topic');
    shop.edit(dataOf('briefing'), 'Only a topic', 'Only their topic');
    const lax = shop.run(['build', '--json']);
    const [deck] = JSON.parse(lax.out) as [{ ok: boolean; problems: { rule: string; severity: string }[] }];
    expect(deck).toMatchObject({ deck: 'briefing', ok: true });
    expect(deck.problems).toContainEqual(expect.objectContaining({ rule: 'conflict', severity: 'warning' }));
    expect(lax.code).toBe(0);
    const strict = shop.run(['build', '--strict']);
    expect(strict.code).toBe(1);
    expect(strict.err).toContain('“Only my topic”');
    expect(strict.err).toContain('“Only their topic”');
    expect(shop.run(['build', '--take', 'new', '--strict']).code).toBe(0);
    expect(shop.read('slides/briefing/deck.md')).toContain('# Only their topic');
    expect(shop.read('slides/briefing/deck.md.bak')).toContain('# Only my topic');
  });
});

describe('--watch', () => {
  test('builds again on a save, and not on its own writing', async () => {
    shop.run(['new', 'briefing']);
    const child = shop.start(['build', '--watch']);
    let err = '';
    child.stderr.on('data', data => {
      err += data;
    });
    const said = async (words: RegExp) => {
      for (let i = 0; i < 1000 && !words.test(err); i++) await new Promise(wait => setTimeout(wait, 50));
      expect(err).toMatch(words);
    };
    try {
      await said(/Watching/);
      err = '';
      shop.edit(dataOf('briefing'), 'title: ', 'title: Once more, ');
      await said(/^briefing: \d+ slides/m);
      expect(shop.read('slides/briefing/deck.md')).toContain('title: Once more, ');
      await new Promise(wait => setTimeout(wait, 600));
      expect(err.match(/^briefing: /gm)).toHaveLength(1);
    } finally {
      const ended = new Promise(end => child.once('exit', end));
      child.kill('SIGTERM');
      await ended;
    }
  });
});

describe('a hand-written deck', () => {
  test('builds without data, from any folder, and its folder is left alone', () => {
    shop.make('by-hand');
    shop.write(
      '---\nmarp: true\ntheme: broadsheet\nlang: en\n---\n\n# A deck of my own says one thing\n\n- First\n- Second\n\n---\n\n# And then another\n\nWords.\n',
      'by-hand/deck.md',
    );
    const { code, out, err } = shop.run(['build', './by-hand', '--out', 'made']);
    expect(err).toContain('by-hand: 2 slides');
    expect(out.trim().split(/\s+/)).toEqual(['made/by-hand.html', 'made/by-hand.pdf']);
    expect(code).toBe(0);
    expect([...shop.snapshot('by-hand').keys()]).toEqual(['by-hand/deck.md']);
  });
});
