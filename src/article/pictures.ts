/** Pictures that slides of a person's own Markdown name: they must stand in the deck's folder. */
import type { Folder } from './folder.ts';
import type { Report } from './report.ts';
import { entryOf, type Node } from './yaml.ts';

/** Complains of each picture in a `markdown:` block that isn't there. Addresses on the web are the review's. */
export function checkPictures(slides: Node | undefined, disk: Folder, report: Report): void {
  for (const slide of slides?.type === 'list' ? slides.items : []) {
    const block = entryOf(slide, 'markdown')?.value;
    if (block?.type !== 'text') continue;
    const raw = report.raw(block);
    for (const match of raw.matchAll(/!\[[^\]]*\]\(\s*<?([^)\s>]+)/g)) {
      const name = match[1]!;
      if (/^(https?:|data:|charts\/)/i.test(name)) continue;
      const start = block.start + match.index + match[0].length - name.length;
      disk.check(
        decode(name),
        { start, end: start + name.length },
        report,
        'picture',
        /\.(png|jpe?g|svg|gif|webp|avif)$/i,
      );
    }
  }
}

function decode(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}
