import { expect, test } from 'vitest';
import { markArtifacts } from '../../src/publish/artifacts.ts';

const mark = (content: string) =>
  Buffer.from(markArtifacts(Buffer.from(content, 'latin1'))).toString('latin1');

test('what is painted outside of tags becomes an artifact, what is tagged stays', () => {
  const content =
    'q\n1 0 0 RG\n0 0 10 10 re\nf\nQ\n/P <</MCID 0 >>BDC\nBT /F1 9 Tf (a) Tj ET\n0 0 1 1 re f\nEMC\n';
  expect(mark(content)).toBe(content.replace('0 0 10 10 re\nf', '/Artifact BMC\n0 0 10 10 re\nf\nEMC'));
});

test('a path of many parts, a text and an image are each one artifact', () => {
  expect(mark('1 2 m\n3 4 l\nh\nW* n\n')).toBe('/Artifact BMC\n1 2 m\n3 4 l\nh\nW* n\nEMC\n');
  expect(mark('BT\n/F1 9 Tf\n<0010> Tj\nET\n')).toBe('/Artifact BMC\nBT\n/F1 9 Tf\n<0010> Tj\nET\nEMC\n');
  expect(mark('q /X5 Do Q\n')).toBe(
    'q/Artifact BMC\n /X5 Do\nEMC Q\n'.replace('q/', 'q /').replace('\n /X5', '\n/X5'),
  );
});

test('operators inside strings are words', () => {
  expect(mark('BT <f> Tj <B EMC> Tj ET\n')).toBe('/Artifact BMC\nBT <f> Tj <B EMC> Tj ET\nEMC\n');
  const content = '/Span <</MCID 1 /ActualText (EMC \\) f)>> BDC\n(0 0 1 1 re f \\( Do) Tj\nEMC\n';
  expect(mark(content)).toBe(content);
});
