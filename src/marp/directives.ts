/** Keys that make a comment a directive. */

/** What marp-core, marp-cli and our engine know beside Marpit's own: for the whole deck, and from a slide on. */
export const addedGlobals = ['size', 'math', 'title', 'author', 'description', 'image', 'keywords', 'url'];
export const addedLocals = ['transition'];

/** Every key that makes a comment a directive, where the comment is YAML; a slide's own may have `_` before it. */
export const directiveNames: ReadonlySet<string> = new Set([
  ...['headingDivider', 'style', 'theme', 'lang', 'backgroundColor', 'backgroundImage', 'backgroundPosition'],
  ...['backgroundRepeat', 'backgroundSize', 'class', 'color', 'footer', 'header', 'paginate'],
  ...addedGlobals,
  ...addedLocals,
]);
