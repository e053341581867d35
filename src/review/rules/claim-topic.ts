import { foldedClaim, isOwnClaim, quoted } from '../shape.ts';
import type { PageRule } from '../types.ts';

/** Heads that name a topic and claim nothing, in the languages that figures are read in. */
const TOPICS = new Set(
  [
    'background|basics|conclusion|conclusions|context|data|details|discussion|facts|figures|findings|introduction',
    'facts and figures|key facts|key figures|key findings|key numbers|key takeaways|main points|next steps|numbers',
    'outlook|overview|questions|results|summary|the facts|the figures|the numbers|timeline|what happened',
    'ausblick|chronologie|die fakten|die zahlen|einleitung|ergebnisse|fakten|fazit|hintergrund|kontext|überblick',
    'übersicht|wichtige zahlen|zahlen|zahlen und fakten|zeitleiste|zusammenfassung',
    'aperçu|chiffres|chiffres clés|contexte|données|en bref|introduction|les chiffres|perspectives|résultats|résumé',
    'cifras|cifras clave|conclusiones|contexto|cronología|datos|en resumen|introducción|las cifras|resultados|resumen',
    '概要|背景|まとめ|結論|数字|年表|結果|データ|概述|总结|结论|结果|数据|时间线|主要数据',
  ].flatMap(line => line.split('|')),
);

/** A claim is a sentence that can be true or false; a topic is none. */
export const claimTopic: PageRule = {
  id: 'claim-topic',
  row: 'warning',
  about: 'a claim that only names a topic',
  check: ({ slides }) =>
    slides
      .filter(slide => isOwnClaim(slide) && TOPICS.has(foldedClaim(slide)))
      .map(({ claim, number }) => ({
        slide: number,
        message: `${quoted(claim)} names a topic and claims nothing.`,
        fix: 'Say in a sentence what the slide shows.',
      })),
};
