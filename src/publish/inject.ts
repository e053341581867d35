/** Our own functions as scripts that run inside a page. */

// A bundler that keeps names wraps inner functions in a helper of its own, which the page has not: its name is read here.
const WRAPPER =
  /([\w$]+)\(\s*\(\)\s*=>/.exec(
    String(() => {
      const inner = () => 0;
      return inner;
    }),
  )?.[1] ?? '__name';

/** An expression that calls a function, written for the page alone, with these arguments; they travel as JSON. */
// biome-ignore lint/complexity/noBannedTypes: any function that is written for the page
export function pageScript(page: Function, ...args: unknown[]): string {
  const values = args.map(arg => JSON.stringify(arg) ?? 'undefined').join(',');
  return `(() => { const ${WRAPPER} = f => f; return (${page})(${values}) })()`;
}
