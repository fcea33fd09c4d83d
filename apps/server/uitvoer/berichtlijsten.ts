import type { Referentie } from '@zorgketen/reference'
import type { Auditrij, Berichtrij, Declaratierij, Kast, Regelrij } from '@zorgketen/usecases/opslag'
import { formatUzovi, type Maand, parseUzovi } from '@zorgketen/values'
import { patientNamen } from '../vormen/patient-namen.ts'
import { standen } from '../vormen/regel.ts'
import { maandOf, needMaand, oneOf, refuse } from './lees-filter.ts'
import { cut, kastlijst, kop, readAll, type Uitvoer, type Uitvoerkolom, type Vraag } from './lijst.ts'
import { meaningOf, retourcodesOf } from './retourcodes.ts'

const DECLARATIEKOLOMMEN: readonly Uitvoerkolom<Declaratierij>[] = [
  {
    kop: kop('Berichtreferentie', 'Message reference'),
    soort: 'code',
    waarde: ({ kop: een }) => een.berichtreferentie,
  },
  { kop: kop('Factuurnummer', 'Invoice number'), soort: 'code', waarde: ({ kop: een }) => een.factuurnummer },
  { kop: kop('UZOVI', 'UZOVI'), soort: 'code', waarde: ({ kop: een }) => formatUzovi(een.betaler.uzovi) },
  { kop: kop('Maand', 'Month'), soort: 'code', waarde: ({ kop: een }) => een.maand },
  { kop: kop('Verzenddatum', 'Sent on'), soort: 'dag', waarde: ({ kop: een }) => een.verzenddatum },
  { kop: kop('Regels', 'Lines'), soort: 'getal', waarde: ({ aantal }) => aantal },
  { kop: kop('Totaal', 'Total'), soort: 'bedrag', waarde: ({ kop: een }) => een.totaal },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: ({ toegekend }) => toegekend },
  { kop: kop('Stand', 'State'), soort: 'tekst', waarde: ({ stand }) => stand },
]

/** A line with the name of its patient as lists show it. */
interface Naamrij extends Regelrij {
  readonly naam: string | null
}

const regelkolommen = (referentie: Referentie): readonly Uitvoerkolom<Naamrij>[] => [
  { kop: kop('Regelreferentie', 'Line reference'), soort: 'code', waarde: ({ regel }) => regel.referentie },
  { kop: kop('Soort', 'Kind'), soort: 'tekst', waarde: ({ regel }) => regel.soort },
  {
    kop: kop('Gerelateerde regel', 'Related line'),
    soort: 'code',
    waarde: ({ regel }) => (regel.soort === 'credit' ? regel.gerelateerd : regel.herdeclaratie),
  },
  { kop: kop('UZOVI', 'UZOVI'), soort: 'code', waarde: ({ betaler }) => formatUzovi(betaler) },
  { kop: kop('Maand', 'Month'), soort: 'code', waarde: ({ maand }) => maand },
  { kop: kop('Factuurnummer', 'Invoice number'), soort: 'code', waarde: ({ factuurnummer }) => factuurnummer },
  {
    kop: kop('Berichtreferentie', 'Message reference'),
    soort: 'code',
    waarde: ({ berichtreferentie }) => berichtreferentie,
  },
  { kop: kop('Prestatie', 'Prestatie'), soort: 'code', waarde: ({ regel }) => regel.prestatie },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ regel }) => regel.verzekerde.id },
  { kop: kop('Naam patiënt', 'Name of patient'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ regel }) => regel.datum },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ regel }) => regel.code },
  { kop: kop('Bedrag', 'Amount'), soort: 'bedrag', waarde: ({ regel }) => regel.bedrag },
  { kop: kop('Stand', 'State'), soort: 'tekst', waarde: ({ stand }) => stand },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: ({ toegekend }) => toegekend },
  { kop: kop('Beantwoord', 'Answered'), soort: 'dag', waarde: ({ beantwoord }) => beantwoord },
  { kop: kop('Retourcodes', 'Return codes'), soort: 'tekst', waarde: (rij) => retourcodesOf(rij).join(', ') || null },
  {
    kop: kop('Betekenis', 'Meaning'),
    soort: 'woord',
    waarde: (rij) => meaningOf(retourcodesOf(rij), referentie),
  },
]

const BERICHTKOLOMMEN: readonly Uitvoerkolom<Berichtrij>[] = [
  { kop: kop('Tijdstip', 'Moment'), soort: 'tekst', waarde: ({ tijdstip }) => tijdstip },
  { kop: kop('Richting', 'Direction'), soort: 'tekst', waarde: ({ richting }) => richting },
  { kop: kop('Soort', 'Kind'), soort: 'tekst', waarde: ({ soort }) => soort },
  { kop: kop('Productie of test', 'Production or test'), soort: 'tekst', waarde: ({ milieu }) => milieu },
  { kop: kop('Referentie', 'Reference'), soort: 'code', waarde: ({ referentie }) => referentie },
  { kop: kop('Tegenpartij', 'Other party'), soort: 'code', waarde: ({ tegenpartij }) => tegenpartij },
  { kop: kop('Bytes', 'Bytes'), soort: 'getal', waarde: ({ grootte }) => grootte },
  { kop: kop('Stand', 'State'), soort: 'tekst', waarde: ({ stand }) => stand },
  { kop: kop('Reden', 'Reason'), soort: 'woord', waarde: ({ reden }) => reden },
  { kop: kop('SHA-256', 'SHA-256'), soort: 'code', waarde: ({ vingerafdruk }) => vingerafdruk },
]

const AUDITKOLOMMEN: readonly Uitvoerkolom<Auditrij>[] = [
  { kop: kop('Tijdstip', 'Moment'), soort: 'tekst', waarde: ({ op }) => op },
  { kop: kop('Wie', 'Who'), soort: 'tekst', waarde: ({ door }) => door },
  { kop: kop('Rol', 'Role'), soort: 'tekst', waarde: ({ rol }) => rol },
  { kop: kop('Doel', 'Purpose'), soort: 'tekst', waarde: ({ doel }) => doel },
  { kop: kop('Wat', 'What'), soort: 'tekst', waarde: ({ handeling }) => handeling },
  { kop: kop('Waarop', 'On what'), soort: 'tekst', waarde: ({ onderwerp }) => onderwerp },
  { kop: kop('Bijzonderheden', 'Particulars'), soort: 'tekst', waarde: ({ details }) => describe(details) },
]

const describe = (details: Auditrij['details']): string =>
  Object.entries(details)
    .map(([naam, waarde]) => `${naam}: ${waarde}`)
    .join('; ')

export const declaraties = kastlijst(async (kast, { filter }) => ({
  kolommen: DECLARATIEKOLOMMEN,
  ...cut(await kast.dossiers.declaraties(maandOf(filter))),
}))

export const regels = kastlijst((kast, vraag) => listRegels(kast, vraag, maandOf(vraag.filter), false))

/** Lines of a month that wait to be mended. */
export const afgekeurd = kastlijst((kast, vraag) => listRegels(kast, vraag, needMaand(vraag.filter), true))

async function listRegels(
  kast: Kast,
  { plek, filter }: Vraag,
  maand: Maand | null,
  teHerstellen: boolean,
): Promise<Uitvoer<Naamrij>> {
  const stand = oneOf(filter, 'stand', standen)
  const gekozen = {
    maand,
    betaler: betalerOf(filter.betaler),
    standen: stand === null ? null : [stand],
    factuurnummer: filter.factuurnummer ?? null,
    patient: filter.patient ?? null,
    prestatie: filter.prestatie ?? null,
    teHerstellen,
  }
  const { rijen, totaal } = await readAll((pagina) => kast.dossiers.regels(gekozen, pagina))
  const namen = await patientNamen(
    kast,
    rijen.map(({ regel }) => regel.verzekerde.id),
  )
  return {
    kolommen: regelkolommen(plek.gereedschap.referentie),
    rijen: rijen.map((rij) => ({ ...rij, naam: namen.get(rij.regel.verzekerde.id) ?? null })),
    totaal,
  }
}

function betalerOf(code: string | undefined) {
  if (code === undefined || code === '') return null
  const gelezen = parseUzovi(code)
  if (gelezen.ok) return gelezen.value
  throw refuse('betaler', kop('een UZOVI-nummer van vier cijfers', 'a UZOVI number of four digits'))
}

const STANDEN = ['klaar', 'bezorgd', 'ontvangen', 'verwerkt', 'terzijde', 'geweigerd'] as const

export const berichten = kastlijst(async (kast, { filter }) => {
  const stand = oneOf(filter, 'stand', STANDEN)
  const gekozen = {
    richting: oneOf(filter, 'richting', ['in', 'uit'] as const),
    soort: oneOf(filter, 'soort', ['gds801', 'gds802'] as const),
    standen: stand === null ? null : [stand],
  }
  return { kolommen: BERICHTKOLOMMEN, ...(await readAll((pagina) => kast.berichten.lijst(gekozen, pagina))) }
})

export const logboek = kastlijst(async (kast, { filter }) => ({
  kolommen: AUDITKOLOMMEN,
  ...(await readAll((pagina) => kast.audit.lijst(filter.onderwerp || null, pagina))),
}))
