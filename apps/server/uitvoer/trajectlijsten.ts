import {
  type Afspraakbeeld,
  listSignalen,
  listTrajectafspraken,
  listTrajecten,
  pageTrajectregels,
  type Samenloop,
  type Trajectbeeld,
} from '@zorgketen/usecases'
import type { Boekregelrij } from '@zorgketen/usecases/opslag'
import { type Cents, formatAgb, formatUzovi, formatZtn } from '@zorgketen/values'
import { readNummer, readTrajectfilter } from '../vormen/trajectfilter.ts'
import { oneOf } from './lees-filter.ts'
import { kop, lijst, readAll, type Uitvoerkolom } from './lijst.ts'

const trajectkolommen = <R>(traject: (rij: R) => Trajectbeeld): readonly Uitvoerkolom<R>[] => [
  {
    kop: kop('Zorgtrajectnummer', 'Zorgtrajectnummer'),
    soort: 'code',
    waarde: (rij) => formatZtn(traject(rij).nummer),
  },
  { kop: kop('Soort', 'Kind'), soort: 'tekst', waarde: (rij) => traject(rij).soort },
  {
    kop: kop('Declaranten (AGB)', 'Declarants (AGB)'),
    soort: 'code',
    waarde: (rij) =>
      traject(rij)
        .declaranten.map(({ agb }) => formatAgb(agb))
        .join(', '),
  },
  { kop: kop('Eerste zorg', 'First care'), soort: 'dag', waarde: (rij) => traject(rij).eerste },
  { kop: kop('Laatste zorg', 'Last care'), soort: 'dag', waarde: (rij) => traject(rij).laatste },
  { kop: kop('Personen', 'People'), soort: 'getal', waarde: (rij) => traject(rij).personen },
  { kop: kop('Regels', 'Lines'), soort: 'getal', waarde: (rij) => traject(rij).regels },
  { kop: kop('Gedeclareerd', 'Declared'), soort: 'bedrag', waarde: (rij) => traject(rij).gevraagd },
  { kop: kop('Afgekeurd', 'Rejected'), soort: 'bedrag', waarde: (rij) => traject(rij).afgekeurd },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: (rij) => traject(rij).toegekend },
]

/** Numbers in a payer's book. */
export const betalertrajecten = lijst(async ({ plek, actor, filter }) => {
  const gezocht = readTrajectfilter(filter)
  const alle = await readAll((pagina) => listTrajecten(plek, actor, gezocht, pagina))
  return { kolommen: trajectkolommen((rij: Trajectbeeld) => rij), ...alle }
})

interface Signaalrij {
  readonly groep: number
  readonly persoon: string
  readonly traject: Trajectbeeld
  readonly samenloop: readonly Samenloop[]
}

/** People with several numbers: a row for each number, with what stands out. */
export const meernummers = lijst(async ({ plek, actor, filter }) => {
  const samenloop = oneOf(filter, 'samenloop', ['ja', 'nee']) === 'ja'
  const { rijen, totaal } = await readAll((pagina) => listSignalen(plek, actor, { samenloop, pagina }))
  return {
    totaal: rijen.reduce((som, { trajecten }) => som + trajecten.length, totaal - rijen.length),
    rijen: rijen.flatMap(({ persoon, trajecten, samenloop: samen }, groep) =>
      trajecten.map((traject): Signaalrij => {
        const eigen = samen.filter(({ nummers }) => nummers.includes(traject.nummer))
        return { groep: groep + 1, persoon, traject, samenloop: eigen }
      }),
    ),
    kolommen: [
      { kop: kop('Groep', 'Group'), soort: 'getal', waarde: ({ groep }: Signaalrij) => groep },
      { kop: kop('Persoon', 'Person'), soort: 'code', waarde: ({ persoon }: Signaalrij) => persoon },
      ...trajectkolommen(({ traject }: Signaalrij) => traject),
      {
        kop: kop('Signaal', 'Signal'),
        soort: 'woord',
        waarde: ({ samenloop: eigen }: Signaalrij) => eigen[0]?.reden ?? null,
      },
    ],
  }
})

const REGELKOLOMMEN: readonly Uitvoerkolom<Boekregelrij>[] = [
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ regel }) => regel.datum },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ regel }) => regel.code },
  { kop: kop('Soort', 'Kind'), soort: 'tekst', waarde: ({ regel }) => regel.soort },
  { kop: kop('Declarant (AGB)', 'Declarant (AGB)'), soort: 'code', waarde: ({ declarant }) => formatAgb(declarant) },
  { kop: kop('Factuurnummer', 'Invoice number'), soort: 'code', waarde: ({ factuurnummer }) => factuurnummer },
  { kop: kop('Ontvangen', 'Received'), soort: 'dag', waarde: ({ ontvangen }) => ontvangen },
  { kop: kop('Regelreferentie', 'Line reference'), soort: 'code', waarde: ({ regel }) => regel.referentie },
  {
    kop: kop('Startdatum', 'Start date'),
    soort: 'dag',
    waarde: ({ regel }) => (regel.soort === 'debet' ? regel.startdatum : null),
  },
  { kop: kop('Gedeclareerd', 'Declared'), soort: 'bedrag', waarde: ({ regel }) => regel.bedrag },
  { kop: kop('Toestand', 'State'), soort: 'tekst', waarde: ({ stand }) => stand },
  {
    kop: kop('Toegekend', 'Granted'),
    soort: 'bedrag',
    waarde: ({ stand, toegekend }) => (stand === 'toegekend' ? toegekend : (0 as Cents)),
  },
]

/** All lines on one number (`nummer`). */
export const trajectregels = lijst(async ({ plek, actor, filter }) => {
  const nummer = readNummer(filter.nummer ?? '')
  const alle = await readAll((pagina) => pageTrajectregels(plek, actor, { nummer, pagina }))
  return { kolommen: REGELKOLOMMEN, ...alle }
})

const AFSPRAAKKOLOMMEN: readonly Uitvoerkolom<Afspraakbeeld>[] = [
  {
    kop: kop('Zorgtrajectnummer', 'Zorgtrajectnummer'),
    soort: 'code',
    waarde: ({ afspraak }) => formatZtn(afspraak.zorgtraject),
  },
  { kop: kop('Aanbieder', 'Provider'), soort: 'code', waarde: ({ afspraak }) => formatAgb(afspraak.aanbieder) },
  { kop: kop('Betaler', 'Payer'), soort: 'code', waarde: ({ afspraak }) => formatUzovi(afspraak.betaler) },
  { kop: kop('Afspraak', 'Agreement'), soort: 'tekst', waarde: ({ afspraak }) => afspraak.tekst },
  { kop: kop('Zorg vanaf', 'Care from'), soort: 'dag', waarde: ({ afspraak }) => afspraak.geldig.van },
  { kop: kop('Zorg tot en met', 'Care up to'), soort: 'dag', waarde: ({ afspraak }) => afspraak.geldig.tot },
  {
    kop: kop('Hoogste bedrag', 'Highest amount'),
    soort: 'bedrag',
    waarde: ({ afspraak: { maximum } }) => (maximum?.soort === 'bedrag' ? maximum.bedrag : null),
  },
  {
    kop: kop('Hoogste aantal', 'Highest number'),
    soort: 'getal',
    waarde: ({ afspraak: { maximum } }) => (maximum?.soort === 'aantal' ? maximum.aantal : null),
  },
  { kop: kop('Regels', 'Lines'), soort: 'getal', waarde: ({ voortgang }) => voortgang.regels },
  { kop: kop('Gedeclareerd', 'Declared'), soort: 'bedrag', waarde: ({ voortgang }) => voortgang.gevraagd },
  {
    kop: kop('Wacht op antwoord', 'Awaits its answer'),
    soort: 'bedrag',
    waarde: ({ voortgang }) => voortgang.wachtBedrag,
  },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: ({ voortgang }) => voortgang.toegekend },
  {
    kop: kop('Boven maximum', 'Above maximum'),
    soort: 'woord',
    waarde: ({ stand }) => (stand === null ? null : stand.boven ? kop('ja', 'yes') : kop('nee', 'no')),
  },
  { kop: kop('Vastgelegd', 'Recorded'), soort: 'dag', waarde: ({ afspraak }) => afspraak.gemaakt },
  { kop: kop('Door', 'By'), soort: 'tekst', waarde: ({ afspraak }) => afspraak.door },
]

/** Agreements per number with how far they are. */
export const trajectafspraken = lijst(async ({ plek, actor, filter }) => {
  const alle = await readAll((pagina) => listTrajectafspraken(plek, actor, { zoek: filter.zoek ?? '', pagina }))
  return { kolommen: AFSPRAAKKOLOMMEN, ...alle }
})
