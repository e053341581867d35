/**
 * `factdeck new`: a deck's folder that builds at once, with a small example commented for the first five minutes, or
 * drafted from an article.
 */
import { basename, join } from 'node:path';
import { yamlText } from '../article/quote.ts';
import type { Draft } from '../draft/draft.ts';
import { Stop } from '../problem.ts';
import type { Files } from './files.ts';

/** What was made. */
export interface NewDeck {
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * Writes slides/<slug>/article.yaml and article.md. Throws a Stop where the slug can't be a folder's name (2) or
 * the folder is there already (1): nothing is ever overwritten.
 */
export function newDeck({ slug, title, files }: { slug: string; title?: string; files: Files }): NewDeck {
  const folder = freeFolder(slug, files);
  const made = [
    [
      join(folder, 'article.yaml'),
      articleYaml(schemaFor(files), title ?? 'A library that stays open at night'),
    ],
    [join(folder, 'article.md'), ARTICLE],
  ] as const;
  for (const [path, text] of made) files.write(path, text);
  return { folder, files: made.map(([path]) => path) };
}

/** What was drafted from an article, and a line that says what was found in it. */
export interface DraftedDeck extends NewDeck {
  readonly said: string;
}

/**
 * Drafts slides/<slug>/ from the text of an article: plain text, Markdown, or a page as a browser saves it. Throws a
 * Stop as `newDeck` does, and where the file isn't there (2) or holds no text (1).
 */
export async function newDeckFrom({
  slug,
  from,
  files,
}: {
  slug: string;
  from: string;
  files: Files;
}): Promise<DraftedDeck> {
  const folder = freeFolder(slug, files);
  const bytes = files.isFolder(from) ? undefined : files.readBytes(from);
  if (!bytes) throw new Stop(`There is no file ${from}.`, { exitCode: 2 });
  const { draftDeck } = await import('../draft/draft.ts');
  const { files: made, counts } = await draftDeck(bytes, { name: basename(from), schema: schemaFor(files) });
  if (made.size === 0)
    throw new Stop(
      `${from} holds no text of an article.\n  It may be a PDF or another format: save its text as .txt, .md or .html.`,
    );
  const paths = [...made].map(([name, text]) => {
    files.write(join(folder, name), text);
    return join(folder, name);
  });
  return { folder, files: paths, said: saidOf(counts) };
}

function saidOf({ found, facts, doubtful, events, quotes, tables, slides }: Draft['counts']): string {
  const some = (count: number, one: string, many: string) =>
    count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  const more = [
    ...some(events, 'event', 'events'),
    ...some(quotes, 'quotation', 'quotations'),
    ...some(tables, 'table', 'tables'),
  ];
  const doubts = doubtful > 0 ? `, ${doubtful} marked doubtful` : '';
  const figures =
    found === 0
      ? 'No figures'
      : `${facts} ${facts === 1 ? 'fact' : 'facts'} of ${found} ${found === 1 ? 'figure' : 'figures'}${doubts}`;
  return `${[figures, ...more].join('; ')}. ${slides} ${slides === 1 ? 'slide' : 'slides'} planned, and what comes by itself.`;
}

/** The deck's folder, which must not be there yet. */
function freeFolder(slug: string, files: Files): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    const better = slugOf(slug);
    throw new Stop(
      `\`${slug}\` can't be a deck's name.\n  Expected small letters, digits and single hyphens.${better ? ` Try \`factdeck new ${better}\`.` : ''}`,
      { exitCode: 2 },
    );
  }
  const folder = join('slides', slug);
  if (files.exists(folder)) {
    throw new Stop(
      `${folder} is there already, and nothing in it was touched.\n  Take another name, or edit ${join(folder, 'article.yaml')}.`,
    );
  }
  return folder;
}

/** Where an editor finds the schema, from the deck's folder. */
function schemaFor(files: Files): string {
  const local = 'schema/article.schema.json';
  return `../../${files.exists(local) ? local : `node_modules/factdeck/${local}`}`;
}

/** The nearest slug: 'Q3 Résumé' becomes 'q3-resume'. */
function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const ARTICLE = `---
title: The library that stays open
author: A. Example
published: 2026-04
lang: en
---

This article is invented. Put the text of yours in its place, with its headings: every number on a slide is traced to the words here.

## The trial

On October 1, 2025, the town library of Brookfield began to stay open until midnight. The trial cost $48,000, most of it for wages. It ended on March 31, 2026.

In these six months the library counted 31,200 evening visits. The council had hoped for roughly 20,000.

## Who came

Students made up the largest group, with 14,800 visits. Shift workers made 9,100 visits. Of families the library counted 3,700 visits.

One night nurse told the council: "It is the only warm room in town that asks nothing of me."

## What follows

The council votes on June 9, 2026. It has not said what a whole year would cost, nor whether the branch libraries would follow.
`;

const articleYaml = (schema: string, title: string) => `# yaml-language-server: $schema=${schema}
# The data of this deck. Build it:  npx factdeck build
# Change a number here and in article.md, build again: every claim, chart and note follows.

title: ${yamlText(title)}
subtitle: What six months of open doors until midnight brought, and what they cost
by: Your name                       # cover lines, never checked
for: Your meeting
theme: broadsheet

# One place for every number.   name: the article's own words | what you call it
facts:
  visits: 31,200 evening visits
  hope: hoped for roughly 20,000 | What the council hoped for
  cost: The trial cost $48,000 | Cost of the trial
  students: 14,800 visits | Students
  shift: Shift workers made 9,100 visits | Shift workers
  families: 3,700 visits | Families
  # A line that begins with '=' is a sum; only names stand in it.
  each: = cost / visits | Cost of a visit
  wait: = vote - end | From the last night to the vote

# The same, with a date in the words.
events:
  start: On October 1, 2025, the town library of Brookfield began to stay open | Doors stay open until midnight
  end: It ended on March 31, 2026 | The trial ends
  vote: The council votes on June 9, 2026 | The council votes

# What the article doesn't state and the room will ask.
missing:
  year: Cost of a whole year
  branches: Whether the branch libraries follow

# A slide is a claim, which is a full sentence, and one exhibit. $name prints a fact.
# One line first: a text with ': ' or ' #' in it, or with a quote or bracket at its start, goes in quotes.
slides:
  - claim: The library counted $visits evening visits, far more than hoped
    figures: [visits, hope, cost]
    takeaway: Nobody knows yet how many of them would have been made by day.
    notes: |
      What you say stands here. The article counts $visits evening visits; the council had hoped for $hope.

      That is $each, if the whole trial is set against the evening visits alone.

  - claim: Students came most, and shift workers more than expected
    bar: [students, shift, families]
    highlight: shift
    where: Who came
    notes: |
      The bars are visits, not people: one student may have come every evening.

  - claim: The vote comes $wait after the last night
    timeline: [start, end, vote]

  - claim: For some it is the only room that is open
    quote: It is the only warm room in town that asks nothing of me | A night nurse

  - claim: What a year costs is missing before the council can decide
    missing: [year, branches]

  - claim: We ask the council to name the price and keep the doors open
    points:
      - Publish what a whole year would cost
      - Keep the doors open until the vote
    numbered: true
`;
