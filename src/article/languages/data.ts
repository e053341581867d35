/** What the languages' data files are written with. */

/** Words set apart by spaces. */
export const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Words set apart by spaces, as a set. */
export const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** 'watt, watts: W' a line: each wording before the colon stands for the measure behind it. */
export const unitWords = (lines: string): Record<string, string> =>
  Object.fromEntries(
    lines.split('\n').flatMap(line => {
      const [names = '', symbol = ''] = line.split(':').map(part => part.trim());
      return names
        .split(',')
        .map(name => [name.trim(), symbol])
        .filter(([name]) => name);
    }),
  );

/** A year as dates write it. */
export const YEAR = '(?<year>(?:1[0-9]|20|21)\\d\\d)(?![\\d%]|[.,:]\\d)';

/** A time zone behind a clock time. */
export const ZONE =
  '(?:[ ]?(?<zone>UTC|GMT|BST|CEST|CET|EEST|EET|EST|EDT|CST|CDT|MST|MDT|PST|PDT|JST|Z|[+−-]\\d\\d:?\\d\\d)(?![\\p{L}\\d]))?';

/** Dates that every language writes alike: '2026-05-06', '2026-05'. */
export const ISO_DATES: readonly { readonly pattern: string }[] = [
  {
    pattern:
      '(?<year>\\d{4})-(?<mon>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?:T(?<hour>\\d\\d):(?<minute>\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d-])',
  },
  { pattern: '(?<year>\\d{4})-(?<mon>0[1-9]|1[0-2])(?![\\d-])' },
];
