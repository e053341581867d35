/** CSS of what the engine adds beside the theme. It takes the theme's properties, and has values of its own without them. */

/** Data tables behind drawings, and the draft band. */
export const ADDED = `
.data{position:absolute;inset:auto 0 0;font:400 16px/1.3 var(--sans,sans-serif);color:var(--ink,#15171b)}
.data>summary{position:absolute;right:16px;bottom:4px;padding:2px 8px;list-style:none;cursor:pointer;opacity:0}
.data>summary::-webkit-details-marker{display:none}
.data>summary:focus-visible,section:hover>.data>summary,.data[open]>summary{opacity:1}
.data>table{position:absolute;inset:auto 16px 34px auto;display:table;width:auto;max-width:1184px;margin:0;padding:12px;border-collapse:collapse;background:var(--paper,#fff);outline:1px solid var(--ink,#15171b)}
.data :is(th,td,caption){padding:4px 14px;font-size:16px;text-align:left;vertical-align:top;border:0;background:none;font-weight:400;color:inherit}
.data :is(caption,thead th){font-weight:600}
.data caption{background:var(--paper,#fff);caption-side:top}
.draft-band{position:absolute;top:0;right:0;left:0;padding:2px 0;text-align:center;font:600 14px/18px var(--sans,sans-serif);letter-spacing:.08em;color:#fff;background:#8a1c1c;-webkit-print-color-adjust:exact;print-color-adjust:exact}
section a.trace{color:inherit!important;text-decoration:none!important}
@media print{.data{display:none}}
`;

/**
 * What is shown of a figure's source: a dotted line under the number while it is pointed at, the card, the panel, the
 * notes. Card and panel stand outside of the slides; the script hands them the theme's properties.
 */
export const SOURCES = `
[data-origins]{pointer-events:auto}
section .trace[data-origins]:is(:hover,:focus-visible){text-decoration:underline dotted 1.5px var(--mark,currentcolor)!important;text-underline-offset:.14em!important}
section a.trace:focus-visible{outline:2px solid currentcolor;outline-offset:2px}
svg.drawing [data-origins],section span.trace{cursor:help}
#source-card,#sources{box-sizing:border-box;color:var(--ink,#15171b);background:var(--paper,#fff);font:400 20px/1.4 var(--sans,sans-serif)}
#source-card{position:fixed;z-index:20;width:max-content;max-width:min(27em,96vw);max-height:96vh;overflow:auto;padding:.75em .95em .7em;border:1px solid var(--hairline,#c6c8c6);border-top:3px solid var(--ink,#15171b);box-shadow:0 .2em 1em rgb(0 0 0/.16)}
#source-card[hidden]{display:none}
:is(#source-card,#sources) :is(p,ol,ul,li,h2){margin:0;padding:0;list-style:none}
#source-card>li+li{margin-top:.7em;padding-top:.6em;border-top:1px solid var(--hairline,#c6c8c6)}
#source-card.single>li:not([data-origin^=series-])>.figure{display:none}
:is(#source-card,#sources) .figure{font:600 1.3em/1.25 var(--serif,serif)}
:is(#source-card,#sources) .said{font-family:var(--serif,serif)}
:is(#source-card,#sources) q{quotes:none}
:is(#source-card,#sources) mark{color:inherit;background:none;font-weight:600;text-decoration:underline 2px var(--accent,#be1230);text-underline-offset:.16em}
:is(#source-card,#sources) .place{margin-top:.3em;font-size:.8em;color:var(--mute,#5a6068)}
:is(#source-card,#sources) li ul{margin-top:.6em;padding-left:.8em;border-left:1px solid var(--hairline,#c6c8c6)}
:is(#source-card,#sources) li ul li+li{margin-top:.5em}
:is(#source-card,#sources) li ul .figure{font-size:1em}
#sources{position:fixed;inset:0 0 0 auto;width:min(25em,100vw);height:100%;max-width:none;max-height:none;margin:0;padding:0 1.3em 1.3em;border:0;border-left:1px solid var(--hairline,#c6c8c6);overflow-y:auto;overscroll-behavior:contain;outline:0;box-shadow:0 0 1.5em rgb(0 0 0/.25)}
#sources:not([open]){display:none}
#sources::backdrop{background:none}
#sources>header{position:sticky;top:0;display:flex;align-items:baseline;justify-content:space-between;gap:1em;margin:0 0 .4em;padding:1.1em 0 .5em;border-bottom:3px double var(--ink,#15171b);background:var(--paper,#fff)}
#sources h2{font:600 1.15em/1.3 var(--serif,serif)}
#sources button{flex:none;padding:.15em .6em;border:1px solid var(--mute,#5a6068);border-radius:0;font:400 .8em/1.4 var(--sans,sans-serif);color:inherit;background:none;cursor:pointer}
#sources button:focus-visible{outline:2px solid var(--accent,#be1230);outline-offset:2px}
#sources>ol>li{padding:.75em 0 .85em;border-bottom:1px solid var(--hairline,#c6c8c6)}
#sources>ol>li:last-child{border-bottom:0}
#sources>ol>li.asked{padding-left:.7em;border-left:3px solid var(--accent,#be1230)}
#sources .none{padding:.75em 0;color:var(--mute,#5a6068)}
#sources .none[hidden]{display:none}
#sources>footer{padding-top:.6em;border-top:1px solid var(--ink,#15171b);font-size:.8em;color:var(--mute,#5a6068)}
#sources>footer:empty{display:none}
#sources-open{width:32px;height:32px;overflow:hidden;text-indent:100%;background:url("data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" d="M24 12h52v76H24ZM36 34h28M36 50h28M36 66h16"/></svg>',
).toString('base64')}") 50%/contain no-repeat!important}
.bespoke-marp-note .note-source{margin:.5em 0 0;font-size:.85em;opacity:.8}
.bespoke-marp-note p:not(.note-source)+.note-source{margin-top:1.2em;padding-top:.8em;border-top:1px solid currentcolor}
@media print{#source-card,#sources{display:none}}
`;

/** The bare page that is measured and printed: slide under slide, each at its own size. */
export function bare(width: number, height: number): string {
  return `html,body{margin:0}svg[data-marpit-svg]{display:block;width:${width}px;height:${height}px}`;
}
