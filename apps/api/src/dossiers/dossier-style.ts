import { Markup } from './markup.ts';

/** Black on white, for paper first. */
export const DOSSIER_STYLE = new Markup(`
@page { size: A4; margin: 20mm 15mm }
body { font: 11pt/1.45 'Be Vietnam Pro', 'Times New Roman', serif; color: #111; max-width: 190mm; margin: 0 auto; padding: 8mm }
h1 { font-size: 18pt; margin: 0 } h2 { font-size: 13pt; margin: 8mm 0 2mm } h3 { font-size: 11pt; margin: 4mm 0 1mm }
small { font-weight: normal; color: #555; font-size: 9pt } .made { color: #555 }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm; border: 0.3pt solid #999 }
.facts th { width: 38% } thead { display: table-header-group } tr { break-inside: avoid }
.number, .moment { white-space: nowrap; font-variant-numeric: tabular-nums }
.written { white-space: pre-wrap; overflow-wrap: anywhere; margin: 1mm 0 } code { overflow-wrap: anywhere }
@media print { body { padding: 0 } }
`);
