import type { Factuurafdruk } from '@zorgketen/usecases'
import {
  type Cents,
  cents,
  type EpochDay,
  formatDayNl,
  formatEuro,
  formatEuroNl,
  formatTime,
  type Tekst,
} from '@zorgketen/values'

export type Taal = keyof Tekst

const WOORDEN = {
  factuur: { nl: 'Factuur', en: 'Invoice' },
  credit: { nl: 'Creditfactuur', en: 'Credit note' },
  bijFactuur: { nl: 'Bij factuur', en: 'Takes back invoice' },
  nul: { nl: 'U hoeft niets te betalen', en: 'Nothing is to be paid' },
  waaromCredit: { nl: 'Waarom wij de factuur intrekken', en: 'Why we take the invoice back' },
  alBetaald: {
    nl: 'Heeft u al betaald? Dan krijgt u uw geld terug.',
    en: 'Did you pay already? Then you get your money back.',
  },
  kvk: { nl: 'KvK', en: 'KvK' },
  nummer: { nl: 'Factuurnummer', en: 'Invoice number' },
  dag: { nl: 'Factuurdatum', en: 'Date of invoice' },
  voor: { nl: 'Voor', en: 'For' },
  uiterlijk: { nl: 'Te betalen uiterlijk', en: 'Payment is due on' },
  wanneer: { nl: 'Wanneer', en: 'When' },
  wat: { nl: 'Wat', en: 'What' },
  bij: { nl: 'bij', en: 'with' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
  totaal: { nl: 'Te betalen', en: 'To be paid' },
  gemist: { nl: 'Gemiste afspraak', en: 'Missed appointment' },
  code: { nl: 'code', en: 'code' },
  om: { nl: 'om', en: 'at' },
  uur: { nl: ' uur', en: '' },
  uitleg: { nl: 'Waarom u deze factuur krijgt, en hoe u betaalt', en: 'Why you get this invoice, and how to pay' },
  rekening: { nl: 'Rekening', en: 'Account' },
  ten: { nl: 'ten name van', en: 'in the name of' },
  vragen: {
    nl: 'Klopt er iets niet, of kunt u niet in één keer betalen? Neem contact met ons op.',
    en: 'Is something wrong, or can you not pay at once? Please contact us.',
  },
  fictief: {
    nl: 'VOORBEELD met verzonnen gegevens: niet betalen.',
    en: 'EXAMPLE with invented data: do not pay.',
  },
  afdrukken: { nl: 'Afdrukken', en: 'Print' },
} satisfies Record<string, Tekst>

/** How an invoice on paper looks, to whomever it goes. */
export const STIJL = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f4f6; color: #16202c; font: 16px/1.5 Inter, "Segoe UI", system-ui, sans-serif; }
main { max-width: 48rem; margin: 2rem auto; padding: 3rem; background: #fff; border-radius: 8px; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem 2rem; margin-bottom: 2rem; }
h1 { margin: 0; font-size: 1.75rem; } h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
p { margin: .5rem 0; } .van { text-align: right; } .van strong { display: block; font-size: 1.1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: 0 0 2rem; }
dt { color: #4b5563; } dd { margin: 0; font-weight: 600; }
table { width: 100%; border-collapse: collapse; } th { text-align: left; font-weight: 600; color: #4b5563; }
th, td { padding: .6rem .75rem .6rem 0; vertical-align: top; border-bottom: 1px solid #d7dce2; }
td.bedrag, th.bedrag { text-align: right; white-space: nowrap; padding-right: 0; font-variant-numeric: tabular-nums; }
tfoot td, tfoot th { border-bottom: 0; font-size: 1.15rem; font-weight: 700; color: inherit; }
small { color: #4b5563; } .fictief { margin: 0 0 1.5rem; padding: .6rem 1rem; border: 2px solid #b45309; border-radius: 6px; color: #7c2d12; font-weight: 700; }
nav { max-width: 48rem; margin: 1.5rem auto -1rem; display: flex; gap: 1rem; justify-content: flex-end; padding: 0 1rem; }
nav a, nav button { font: inherit; color: #0b4f8a; background: none; border: 1px solid #9aa5b1; border-radius: 6px; padding: .4rem .9rem; text-decoration: none; cursor: pointer; }
nav button { background: #0b4f8a; border-color: #0b4f8a; color: #fff; }
nav :focus-visible { outline: 3px solid #f59e0b; outline-offset: 2px; }
@media (max-width: 40rem) { main { margin: 1rem 0; padding: 1.25rem; border-radius: 0; } .van { text-align: left; } }
@media print { @page { margin: 20mm; } body { background: #fff; font-size: 11pt; } main { margin: 0; padding: 0; max-width: none; } nav { display: none; } tr { break-inside: avoid; } }
`

const DAG = 86_400_000
const ENGELS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

const ESC: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const esc = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => ESC[teken] ?? '')

/** An invoice as a page of its own that a patient reads and prints; no BSN, no diagnosis. */
export function writeFactuurHtml(
  { factuur, fictief, organisatie, agb, contact, rekening, uitleg, ingetrokken }: Factuurafdruk,
  taal: Taal,
): string {
  const w = (woord: keyof typeof WOORDEN): string => esc(WOORDEN[woord][taal])
  const teken = ingetrokken === null ? 1 : -1
  const geld = (bedrag: Cents): string => {
    const eigen = cents(teken * bedrag)
    return esc(taal === 'nl' ? formatEuroNl(eigen) : `€ ${formatEuro(eigen)}`)
  }
  const dag = taal === 'nl' ? formatDayNl : (moment: EpochDay) => ENGELS.format(moment * DAG)
  const ander: Taal = taal === 'nl' ? 'en' : 'nl'
  const regels = factuur.regels.map(({ dag: wanneer, begintijd, zorgverlener, code, omschrijving, bedrag }) => {
    const om = begintijd === null ? '' : `<br><small>${w('om')} ${formatTime(begintijd)}${w('uur')}</small>`
    const wat =
      code === null
        ? w('gemist')
        : `${esc(nameIn(omschrijving[taal], zorgverlener))}<br><small>${w('code')} ${esc(code)}</small>`
    return `<tr><td>${dag(wanneer)}${om}</td><td>${wat}<br><small>${w('bij')} ${esc(zorgverlener)}</small></td><td class="bedrag">${geld(bedrag)}</td></tr>`
  })
  const afzender = linesOf(contact, agb)
  const naar =
    rekening === null
      ? ''
      : `<p>${w('rekening')} <strong>${esc(rekening.replace(/(.{4})(?=.)/g, '$1 '))}</strong> ${w('ten')} ${esc(organisatie)}.</p>`
  const nummer = ingetrokken === null ? factuur.nummer : `${factuur.nummer}-C`
  const titel = ingetrokken === null ? w('factuur') : w('credit')
  const feiten =
    ingetrokken === null
      ? `<dt>${w('dag')}</dt><dd>${dag(factuur.dag)}</dd><dt>${w('uiterlijk')}</dt><dd>${dag(factuur.vervaldag)}</dd>`
      : `<dt>${w('dag')}</dt><dd>${dag(ingetrokken.dag)}</dd><dt>${w('bijFactuur')}</dt><dd>${esc(factuur.nummer)}</dd>`
  const slot =
    ingetrokken === null
      ? `<h2>${w('uitleg')}</h2>${uitleg.map((zin) => `<p>${esc(zin[taal])}</p>`).join('')}${naar}<p>${w('vragen')}</p>`
      : `<h2>${w('waaromCredit')}</h2><p>${esc(ingetrokken.reden)}</p><p>${w('nul')}. ${w('alBetaald')}</p>`
  return `<!doctype html>
<html lang="${taal}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} ${esc(nummer)}</title><style>${STIJL}</style></head>
<body><nav aria-label="${titel}">
<a href="?taal=${ander}" lang="${ander}" hreflang="${ander}">${ander === 'nl' ? 'Nederlands' : 'English'}</a>
<button type="button" onclick="print()">${w('afdrukken')}</button></nav>
<main>${fictief ? `<p class="fictief">${w('fictief')}</p>` : ''}
<header><h1>${titel}</h1><div class="van"><strong>${esc(organisatie)}</strong><small>${afzender.join('<br>')}</small></div></header>
<dl><dt>${w('voor')}</dt><dd>${esc(factuur.patient.naam)}</dd><dt>${w('nummer')}</dt><dd>${esc(nummer)}</dd>
${feiten}</dl>
<table><thead><tr><th scope="col">${w('wanneer')}</th><th scope="col">${w('wat')}</th><th scope="col" class="bedrag">${w('bedrag')}</th></tr></thead>
<tbody>${regels.join('\n')}</tbody>
<tfoot><tr><th scope="row" colspan="2">${ingetrokken === null ? w('totaal') : w('credit')}</th><td class="bedrag">${geld(factuur.totaal)}</td></tr></tfoot></table>
${slot}
</main></body></html>`
}

/** The lines under the name: where to write, and the numbers the organisation is known by. */
export function linesOf({ adres, adresBij, postcode, plaats, kvk }: Factuurafdruk['contact'], agb: string): string[] {
  const postregel = [postcode?.replace(/^(\d{4})/, '$1 '), plaats].filter(Boolean).join('  ')
  const nummers = [kvk === null ? '' : `${WOORDEN.kvk.nl} ${kvk}`, `AGB ${agb}`].filter(Boolean).join(' · ')
  return [adres, adresBij, postregel, nummers].flatMap((regel) => (regel ? [esc(regel)] : []))
}

/** The name of the care out of the sentence of the line: between when and with whom, which have columns of their own. */
function nameIn(omschrijving: string, zorgverlener: string): string {
  const naam = omschrijving.slice(omschrijving.indexOf(': ') + 2)
  const einde = Math.max(naam.lastIndexOf(` bij ${zorgverlener}`), naam.lastIndexOf(` with ${zorgverlener}`))
  return einde === -1 ? naam : naam.slice(0, einde)
}
