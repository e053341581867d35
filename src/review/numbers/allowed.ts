/** What `allow:` in article.yaml lets through, and what of it lets nothing through. */
import type { Account } from './accounts.ts';

/** For people: '2 numbers let through by `allow:`'; and each entry that is not needed. */
export function sayAllowed(
  accounts: readonly Pick<Account, 'allowed' | 'how'>[],
  allow: readonly string[],
): string[] {
  const used = accounts.filter(({ how }) => how === 'allowed').map(({ allowed }) => allowed);
  const unused = allow.filter(entry => !used.includes(entry));
  const count = used.length;
  return [
    ...(count ? [`${count} number${count === 1 ? '' : 's'} let through by \`allow:\``] : []),
    ...unused.map(entry => `“${entry}” under \`allow:\` lets nothing through`),
  ];
}
