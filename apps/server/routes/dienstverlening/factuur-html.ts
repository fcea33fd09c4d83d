import type { Dienstafdruk } from '@zorgketen/usecases'
import {
  type Cents,
  cents,
  type EpochDay,
  formatDayNl,
  formatEuro,
  formatEuroNl,
  formatTime,
  formatZtn,
  type Tekst,
} from '@zorgketen/values'
import { esc, linesOf, STIJL } from '../betalingen/factuur-html.ts'

type Taal = keyof Tekst

const WOORDEN = {
  factuur: { nl: 'Factuur onderlinge dienstverlening', en: 'Invoice for a service between providers' },
  credit: { nl: 'Creditfactuur onderlinge dienstverlening', en: 'Credit note for a service between providers' },
  bijFactuur: { nl: 'Bij factuur', en: 'Takes back invoice' },
  reden: { nl: 'Waarom wij de factuur intrekken', en: 'Why we take the invoice back' },
  nummer: { nl: 'Factuurnummer', en: 'Invoice number' },
  dag: { nl: 'Factuurdatum', en: 'Date of invoice' },
  voor: { nl: 'Opdrachtgever', en: 'Asker' },
  uiterlijk: { nl: 'Te betalen uiterlijk', en: 'Payment is due on' },
  wanneer: { nl: 'Wanneer', en: 'When' },
  wat: { nl: 'Wat', en: 'What' },
  traject: { nl: 'Uw zorgtrajectnummer en verzoek', en: 'Your zorgtrajectnummer and request' },
  start: { nl: 'start', en: 'start' },
  minuten: { nl: 'minuten', en: 'minutes' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
  totaal: { nl: 'Te betalen', en: 'To be paid' },
  terug: { nl: 'Terug', en: 'Taken back' },
  rekening: { nl: 'Rekening', en: 'Account' },
  uitleg: {
    nl: 'De zorg is in uw opdracht geleverd en staat onder uw zorgtrajectnummer; wij declareren haar niet bij een betaler. Deze factuur noemt geen patiënten: het verzoek waar de regel naar verwijst, doet dat.',
    en: 'The care was delivered for you and stands under your zorgtrajectnummer; we do not declare it to a payer. This invoice names no patients: the request that a line refers to does.',
  },
  fictief: { nl: 'VOORBEELD met verzonnen gegevens: niet betalen.', en: 'EXAMPLE with invented data: do not pay.' },
  afdrukken: { nl: 'Afdrukken', en: 'Print' },
} satisfies Record<string, Tekst>

// a long number breaks, and a narrow screen scrolls the table and not the page
const EIGEN = `
main, nav { max-width: 54rem; } h1 { max-width: 22rem; }
small { overflow-wrap: anywhere; } .rol { overflow-x: auto; }
`

const DAG = 86_400_000
const ENGELS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
/** An invoice to another provider as a page of its own, to read and print. It names no patient. */
export function writeDienstfactuurHtml(
  { factuur, organisatie, agb, contact, fictief }: Dienstafdruk,
  taal: Taal,
): string {
  const w = (woord: keyof typeof WOORDEN): string => esc(WOORDEN[woord][taal])
  const { ingetrokken, tegenpartij } = factuur
  const teken = ingetrokken === null ? 1 : -1
  const geld = (bedrag: Cents): string => {
    const eigen = cents(teken * bedrag)
    return esc(taal === 'nl' ? formatEuroNl(eigen) : `€ ${formatEuro(eigen)}`)
  }
  const dag = taal === 'nl' ? formatDayNl : (moment: EpochDay) => ENGELS.format(moment * DAG)
  const ander: Taal = taal === 'nl' ? 'en' : 'nl'
  const regels = factuur.regels.map(
    ({ datum, begintijd, omschrijving, minuten, zorgtraject, startdatum, verzoek, tarief }) => {
      const tijd = begintijd === null ? '' : `<br><small>${formatTime(begintijd)}</small>`
      const duur = minuten === null ? '' : `<br><small>${minuten} ${w('minuten')}</small>`
      const start = startdatum === null ? '' : ` (${w('start')} ${dag(startdatum)})`
      return `<tr><td>${dag(datum)}${tijd}</td><td>${esc(omschrijving)}${duur}</td><td><small>${formatZtn(zorgtraject)}${start}<br>${esc(verzoek)}</small></td><td class="bedrag">${geld(tarief)}</td></tr>`
    },
  )
  const nummer = ingetrokken === null ? factuur.nummer : `${factuur.nummer}-C`
  const titel = ingetrokken === null ? w('factuur') : w('credit')
  const feiten =
    ingetrokken === null
      ? `<dt>${w('dag')}</dt><dd>${dag(factuur.dag)}</dd><dt>${w('uiterlijk')}</dt><dd>${dag(factuur.vervaldag)}</dd>`
      : `<dt>${w('dag')}</dt><dd>${dag(ingetrokken.dag)}</dd><dt>${w('bijFactuur')}</dt><dd>${esc(factuur.nummer)}</dd>`
  const slot = ingetrokken === null ? '' : `<h2>${w('reden')}</h2><p>${esc(ingetrokken.reden)}</p>`
  const { iban } = contact
  const afzender = linesOf(contact, agb)
  const naar =
    iban === null ? '' : `<p>${w('rekening')} <strong>${esc(iban.replace(/(.{4})(?=.)/g, '$1 '))}</strong></p>`
  return `<!doctype html>
<html lang="${taal}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} ${esc(nummer)}</title><style>${STIJL}${EIGEN}</style></head>
<body><nav aria-label="${titel}"><a href="?taal=${ander}" lang="${ander}" hreflang="${ander}">${ander === 'nl' ? 'Nederlands' : 'English'}</a>
<button type="button" onclick="print()">${w('afdrukken')}</button></nav>
<main>${fictief ? `<p class="fictief">${w('fictief')}</p>` : ''}
<header><h1>${titel}</h1><div class="van"><strong>${esc(organisatie)}</strong><small>${afzender.join('<br>')}</small></div></header>
<dl><dt>${w('voor')}</dt><dd>${esc(tegenpartij.naam)} (AGB ${tegenpartij.agb})</dd><dt>${w('nummer')}</dt><dd>${esc(nummer)}</dd>${feiten}</dl>
<div class="rol" tabindex="0" role="region" aria-label="${titel}"><table>
<thead><tr><th scope="col">${w('wanneer')}</th><th scope="col">${w('wat')}</th><th scope="col">${w('traject')}</th><th scope="col" class="bedrag">${w('bedrag')}</th></tr></thead>
<tbody>${regels.join('\n')}</tbody>
<tfoot><tr><th scope="row" colspan="3">${ingetrokken === null ? w('totaal') : w('terug')}</th><td class="bedrag">${geld(factuur.totaal)}</td></tr></tfoot></table></div>
${slot}<p>${w('uitleg')}</p>${ingetrokken === null ? naar : ''}
</main></body></html>`
}
