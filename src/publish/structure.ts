import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

const N = (name: string) => PDFName.of(name);

// What Chromium writes beside the standard types of PDF 1.7, and what each is nearest to.
const ROLES: Record<string, string> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Title: 'P',
  Aside: 'Div',
  FENote: 'Note',
  DocumentFragment: 'Sect',
};

/** Mends the structure tree that Chromium wrote: standard roles, list bodies, names that don't depend on the browser's past. */
export function mendStructure(context: PDFContext, root: PDFDict): void {
  const types = new Set<string>();
  const names = new Map<string, string>();
  visit(context, root.get(N('K')), (element, ref) => {
    const type = element.lookupMaybe(N('S'), PDFName)?.asString().slice(1) ?? '';
    types.add(type);
    if (type === 'LI') insertBody(context, element, ref);
    const id = stringOf(element.get(N('ID')));
    if (id !== undefined) {
      names.set(id, `n${String(names.size + 1).padStart(6, '0')}`);
      element.set(N('ID'), PDFString.of(names.get(id)!));
    }
  });
  visit(context, root.get(N('K')), element => rename(context, element.get(N('A')), names));
  nameTree(context, root, names);
  const roles = context.obj({}) as PDFDict;
  for (const type of [...types].sort()) if (ROLES[type]) roles.set(N(type), N(ROLES[type]));
  root.set(N('RoleMap'), roles);
}

/** Visits every structure element, parents first. */
function visit(
  context: PDFContext,
  kids: PDFObject | undefined,
  call: (element: PDFDict, ref: PDFRef) => void,
): void {
  const kid = context.lookup(kids);
  if (kid instanceof PDFArray) for (const one of kid.asArray()) visit(context, one, call);
  if (!(kid instanceof PDFDict) || !kid.has(N('S')) || !(kids instanceof PDFRef)) return;
  call(kid, kids);
  visit(context, kid.get(N('K')), call);
}

/** An item's content goes into an LBody, its label stays beside it. */
function insertBody(context: PDFContext, item: PDFDict, ref: PDFRef): void {
  const kids = context.lookup(item.get(N('K')));
  const all = kids instanceof PDFArray ? kids.asArray() : item.has(N('K')) ? [item.get(N('K'))!] : [];
  const typeOf = (kid: PDFObject) => {
    const element = context.lookup(kid);
    return element instanceof PDFDict ? element.get(N('S')) : undefined;
  };
  if (all.some(kid => typeOf(kid) === N('LBody'))) return;
  const labels = all.filter(kid => typeOf(kid) === N('Lbl'));
  const rest = all.filter(kid => !labels.includes(kid));
  if (rest.length === 0) return;
  const body = context.obj({ Type: 'StructElem', S: 'LBody' }) as PDFDict;
  body.set(N('P'), ref);
  body.set(N('K'), context.obj(rest));
  // A kid that is a bare number marks content of the item's own page.
  if (item.has(N('Pg'))) body.set(N('Pg'), item.get(N('Pg'))!);
  const bodyRef = context.register(body);
  for (const kid of rest) {
    const element = context.lookup(kid);
    if (element instanceof PDFDict && element.has(N('S'))) element.set(N('P'), bodyRef);
  }
  item.set(N('K'), context.obj([...labels, bodyRef]));
}

/** Cells name their heads by id. */
function rename(
  context: PDFContext,
  attributes: PDFObject | undefined,
  names: ReadonlyMap<string, string>,
): void {
  const value = context.lookup(attributes);
  if (value instanceof PDFArray) for (const one of value.asArray()) rename(context, one, names);
  if (!(value instanceof PDFDict)) return;
  const heads = value.lookupMaybe(N('Headers'), PDFArray);
  heads?.asArray().forEach((head, at) => {
    const name = names.get(stringOf(head) ?? '');
    if (name) heads.set(at, PDFString.of(name));
  });
}

/** The tree of ids, written anew as one leaf. */
function nameTree(context: PDFContext, root: PDFDict, names: ReadonlyMap<string, string>): void {
  if (!root.has(N('IDTree'))) return;
  const entries: PDFObject[] = [];
  const given = new Set(names.values());
  visit(context, root.get(N('K')), (element, ref) => {
    const id = stringOf(element.get(N('ID')));
    if (id !== undefined && given.has(id)) entries.push(PDFString.of(id), ref);
  });
  const leaf = context.obj({}) as PDFDict;
  leaf.set(N('Names'), context.obj(entries));
  if (entries.length > 0) leaf.set(N('Limits'), context.obj([entries[0]!, entries.at(-2)!]));
  const tree = context.obj({}) as PDFDict;
  tree.set(N('Kids'), context.obj([context.register(leaf)]));
  drop(context, root.get(N('IDTree')));
  root.set(N('IDTree'), context.register(tree));
}

/** Removes a tree of names with its branches. */
function drop(context: PDFContext, tree: PDFObject | undefined): void {
  const node = context.lookup(tree);
  if (node instanceof PDFDict) {
    const kids = node.lookupMaybe(N('Kids'), PDFArray);
    for (const kid of kids?.asArray() ?? []) drop(context, kid);
  }
  if (tree instanceof PDFRef) context.delete(tree);
}

/** A string object's text; undefined for anything else. */
export function stringOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
