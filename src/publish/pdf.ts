import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import {
  ParseSpeeds,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.ts';
import type { Head } from './html.ts';
import { mendStructure, stringOf } from './structure.ts';

const N = (name: string) => PDFName.of(name);

/** What the PDF says beside its pages. */
export interface PdfInfo extends Head {
  /** Claims by slide, for links. */
  readonly claims: readonly string[];
  /** What stands at a place that links go to, by its name. */
  readonly places: ReadonlyMap<string, string>;
  /** What the file is made from: its identifier is the hash of it. */
  readonly source: string;
}

/**
 * Makes of Chromium's tagged print a PDF that passes PDF/UA-1 and has the same bytes every time: title, author and
 * language, artifacts, standard roles, links with words, XMP, no dates, an identifier from the content.
 * The pages look the same. Throws if the print is no PDF.
 */
export async function finishPdf(print: Uint8Array, info: PdfInfo): Promise<Uint8Array> {
  const doc = await PDFDocument.load(print, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { context, catalog } = doc;
  for (const page of doc.getPages()) {
    tagContent(context, page.node);
    nameLinks(context, page.node, info);
  }
  const root = catalog.lookupMaybe(N('StructTreeRoot'), PDFDict);
  if (root) mendStructure(context, root);
  writeOutline(doc, info.claims);
  catalog.set(N('Lang'), PDFHexString.fromText(info.lang));
  catalog.set(N('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(
    N('Metadata'),
    context.register(context.stream(Buffer.from(xmp(info), 'utf8'), { Type: 'Metadata', Subtype: 'XML' })),
  );
  const own = context.obj({}) as PDFDict;
  own.set(N('Title'), PDFHexString.fromText(info.title));
  if (info.author) own.set(N('Author'), PDFHexString.fromText(info.author));
  own.set(N('Creator'), PDFHexString.fromText('factdeck'));
  if (context.trailerInfo.Info) context.delete(context.trailerInfo.Info as PDFRef);
  context.trailerInfo.Info = context.register(own);
  const id = PDFHexString.of(
    createHash('sha256').update(info.source).digest('hex').slice(0, 32).toUpperCase(),
  );
  context.trailerInfo.ID = context.obj([id, id]);
  return doc.save({
    useObjectStreams: true,
    objectsPerTick: Number.POSITIVE_INFINITY,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}

function tagContent(context: PDFContext, page: PDFDict): void {
  const ref = page.get(N('Contents')) as PDFRef;
  const stream = context.lookup(ref);
  if (!(stream instanceof PDFRawStream) || stream.dict.get(N('Filter')) !== N('FlateDecode')) return;
  // Packed again by pdf-lib, in JavaScript: Node's zlib is quicker, but packs otherwise on other machines.
  context.assign(ref, context.flateStream(markArtifacts(inflateSync(stream.contents))));
}

/** The claims as bookmarks. Chromium's own lose the space where a heading breaks its line. */
function writeOutline(doc: PDFDocument, claims: readonly string[]): void {
  const { context } = doc;
  const pages = doc.getPages();
  const root = context.nextRef();
  const items = claims.flatMap((claim, at) => {
    const page = pages[at];
    return claim && page ? [{ ref: context.nextRef(), claim, page: page.ref }] : [];
  });
  items.forEach(({ ref, claim, page }, at) => {
    const item = context.obj({ Parent: root, Dest: [page, 'Fit'] }) as PDFDict;
    item.set(N('Title'), PDFHexString.fromText(claim));
    if (at > 0) item.set(N('Prev'), items[at - 1]!.ref);
    if (at < items.length - 1) item.set(N('Next'), items[at + 1]!.ref);
    context.assign(ref, item);
  });
  const first = items[0];
  if (!first) return;
  const last = items.at(-1)!.ref;
  context.assign(root, context.obj({ Type: 'Outlines', Count: items.length, First: first.ref, Last: last }));
  doc.catalog.set(N('Outlines'), root);
}

/** A link says where it goes: the slide and its claim, a figure and the words it comes from, or the address. */
function nameLinks(context: PDFContext, page: PDFDict, { claims, places }: PdfInfo): void {
  const annotations = page.lookupMaybe(N('Annots'), PDFArray);
  for (const one of annotations?.asArray() ?? []) {
    const link = context.lookup(one, PDFDict);
    if (link.get(N('Subtype')) !== N('Link')) continue;
    const address = stringOf(link.lookupMaybe(N('A'), PDFDict)?.get(N('URI')));
    const target = link.get(N('Dest'));
    const name = target instanceof PDFName ? target.decodeText() : stringOf(target);
    const claim = claims[Number(name) - 1];
    const place = places.get(name ?? '') ?? (claim ? `Slide ${name}: ${claim}` : 'Link');
    link.set(N('Contents'), PDFHexString.fromText(address ?? place));
  }
}

function xmp({ title, author, lang }: Head): string {
  const text = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const creator = author && `<dc:creator><rdf:Seq><rdf:li>${text(author)}</rdf:li></rdf:Seq></dc:creator>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${text(title)}</rdf:li></rdf:Alt></dc:title>${creator}<dc:language><rdf:Bag><rdf:li>${text(lang)}</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
