/** The merge's stories in texts without gaps between words. */
import { expect, it } from 'vitest';
import { deck, type Facts, Folder, slide } from './decks.ts';

const gpus = { text: '22万台以上', noun: '台', words: '22万台以上のGPU', label: 'Colossus 1' };
const power = { text: '300MW', unit: 'MW', words: '300MWの電力', label: '電力' };
const facts: Facts = { gpus, power };
const data = deck(
  slide(
    'figures',
    'deal',
    '一つの署名で{gpus}のGPUと{power}の電力が使える',
    '- ***{gpus}*** GPU\n  **記事の数字**\n- **{power}** 電力\n  **記事の数字**',
    '> 価格は公表されていない。',
  ),
);

const later: Facts = { gpus: { ...gpus, text: '25万台以上' }, power: { ...power, text: '320MW' } };

it('a reworded claim gets the changed numbers of its facts', () => {
  const folder = new Folder();
  folder.build({ data, facts });
  folder.edit(
    '# 一つの署名で22万台以上のGPUと300MWの電力が使える',
    '# たった一つの署名で、22万台以上のGPUが動きだす（電力は300MW）',
  );
  folder.build({ data, facts: later });
  expect(folder.markdown).toContain('# たった一つの署名で、25万台以上のGPUが動きだす（電力は320MW）');
});

it('a part of another number is no fact', () => {
  const folder = new Folder();
  folder.build({ data, facts });
  folder.edit('> 価格は公表されていない。', '> 価格は122万台以上の話ではなく、1300MWでもない。');
  folder.build({ data, facts: later });
  expect(folder.markdown).toContain('> 価格は122万台以上の話ではなく、1300MWでもない。');
});
