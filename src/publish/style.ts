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
@media print{.data{display:none}}
`;

/** The bare page that is measured and printed: slide under slide, each at its own size. */
export function bare(width: number, height: number): string {
  return `html,body{margin:0}svg[data-marpit-svg]{display:block;width:${width}px;height:${height}px}`;
}
