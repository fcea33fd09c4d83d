import type { Declaratieregel } from '@zorgketen/declaratie'
import { fromBericht } from '@zorgketen/gds801'
import type { Referentie } from '@zorgketen/reference'
import { describeMelding, notFound, proposeOordeel, type Werkplek } from '@zorgketen/usecases'
import type { Actor, Berichtrij, Deskuitslag, Kast } from '@zorgketen/usecases/opslag'
import { kop, lijst, MEEST, readAll, type Uitvoerkolom } from './lijst.ts'
import { meaningOf } from './retourcodes.ts'

type Regeluitslag = Deskuitslag['regels'][number]

/** A line at the payer's desk: what was asked and what was decided. `op` null: only proposed, nothing was decided. */
interface Oordeelrij extends Regeluitslag {
  readonly bericht: Berichtrij
  readonly op: string | null
  readonly regel: Declaratieregel | null
}

const codesOf = ({ meldingen }: Oordeelrij): readonly string[] => [
  ...new Set(
    meldingen.flatMap(({ retourcode, onderdrukt }) => (retourcode === null || onderdrukt ? [] : [retourcode])),
  ),
]

const kolommenOf = (referentie: Referentie): readonly Uitvoerkolom<Oordeelrij>[] => [
  { kop: kop('Berichtreferentie', 'Message reference'), soort: 'code', waarde: ({ bericht }) => bericht.referentie },
  { kop: kop('AGB', 'AGB'), soort: 'code', waarde: ({ bericht }) => bericht.tegenpartij },
  { kop: kop('Regelreferentie', 'Line reference'), soort: 'code', waarde: ({ referentie }) => referentie },
  { kop: kop('Soort', 'Kind'), soort: 'tekst', waarde: ({ regel }) => regel?.soort ?? null },
  { kop: kop('Verzekerde', 'Insured'), soort: 'code', waarde: ({ regel }) => regel?.verzekerde.id ?? null },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ regel }) => regel?.datum ?? null },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ regel }) => regel?.code ?? null },
  { kop: kop('Gedeclareerd', 'Declared'), soort: 'bedrag', waarde: ({ regel }) => regel?.bedrag ?? null },
  { kop: kop('Oordeel', 'Judgement'), soort: 'tekst', waarde: ({ uitkomst }) => uitkomst },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: ({ toegekend }) => toegekend },
  { kop: kop('Retourcodes', 'Return codes'), soort: 'tekst', waarde: (rij) => codesOf(rij).join(', ') || null },
  { kop: kop('Betekenis', 'Meaning'), soort: 'woord', waarde: (rij) => meaningOf(codesOf(rij), referentie) },
  {
    kop: kop('Bevindingen', 'Findings'),
    soort: 'woord',
    waarde: ({ meldingen }) => {
      const vondsten = meldingen.map((melding) => describeMelding(melding).vondst)
      return vondsten.length === 0
        ? null
        : { nl: vondsten.map(({ nl }) => nl).join(' '), en: vondsten.map(({ en }) => en).join(' ') }
    },
  },
  {
    kop: kop('Beslist', 'Decided'),
    soort: 'woord',
    waarde: ({ op }) => (op === null ? kop('voorstel', 'proposal') : { nl: op, en: op }),
  },
]

/** The lines of one message (`bericht`: its id), or of everything that was judged; of a waiting message the proposal. */
export const oordelen = lijst(async ({ plek, actor, filter }) => {
  const rijen: Oordeelrij[] = []
  let totaal = 0
  for (const bericht of await chosen(plek, actor, filter.bericht ?? '')) {
    const regels = await linesOf(plek, actor, bericht)
    totaal += regels.length
    rijen.push(...regels.slice(0, MEEST - rijen.length))
  }
  return { kolommen: kolommenOf(plek.gereedschap.referentie), rijen, totaal }
})

const chosen = ({ opslag }: Werkplek, actor: Actor, id: string): Promise<readonly Berichtrij[]> =>
  opslag.read(actor, async (kast) => {
    if (id === '') {
      const filter = { richting: 'in', soort: 'gds801', standen: ['verwerkt'] } as const
      return (await readAll((pagina) => kast.berichten.lijst(filter, pagina))).rijen
    }
    const bericht = await kast.berichten.vind(id)
    if (bericht === null) throw notFound({ nl: 'Bericht', en: 'Message' }, id)
    return [bericht]
  })

async function linesOf(plek: Werkplek, actor: Actor, bericht: Berichtrij): Promise<readonly Oordeelrij[]> {
  if (bericht.stand === 'ontvangen') {
    const { beoordeling } = await proposeOordeel(plek, actor, bericht.id)
    return beoordeling.regels.map(({ regel, uitkomst, toegekend, meldingen }) => {
      const { referentie } = regel
      return { bericht, op: null, regel, referentie, uitkomst, toegekend, meldingen }
    })
  }
  return plek.opslag.read(actor, async (kast) => {
    const laatste = (await kast.oordelen.vanBericht(bericht.id)).findLast(({ soort }) => soort === 'oordeel')
    if (laatste === undefined) return []
    const gevraagd = await linesAsked(plek, kast, bericht.id)
    return laatste.uitslag.regels.map((uitslag) => ({
      ...uitslag,
      bericht,
      op: laatste.op,
      regel: gevraagd.get(uitslag.referentie) ?? null,
    }))
  })
}

/** The lines as they stand in the message, by reference. */
async function linesAsked(
  { gereedschap }: Werkplek,
  kast: Kast,
  bericht: string,
): Promise<ReadonlyMap<string, Declaratieregel>> {
  const gelezen = gereedschap.berichten.declaratie.read(await kast.berichten.inhoud(bericht))
  const { declaratie } = gelezen.bericht === null ? { declaratie: null } : fromBericht(gelezen.bericht)
  return new Map((declaratie?.regels ?? []).map((regel) => [regel.referentie, regel]))
}
