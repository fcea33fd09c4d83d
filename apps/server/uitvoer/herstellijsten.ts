import type { Dossier, Regelstaat } from '@zorgketen/declaratie'
import type { Referentie } from '@zorgketen/reference'
import type { Correctievoorbeeld } from '@zorgketen/usecases'
import type { Kast, Regelrij } from '@zorgketen/usecases/opslag'
import { formatUzovi, type Maand, type Uzovi } from '@zorgketen/values'
import { needMaand } from './lees-filter.ts'
import { cut, kastlijst, kop, lijst, type Uitvoerkolom } from './lijst.ts'
import { patientNames } from './patient-names.ts'
import { meaningOf, retourcodesOf } from './retourcodes.ts'

interface Afgekeurd extends Regelrij {
  readonly naam: string | null
}

const afkeurkolommen = (referentie: Referentie): readonly Uitvoerkolom<Afgekeurd>[] => [
  { kop: kop('Regelreferentie', 'Line reference'), soort: 'code', waarde: ({ regel }) => regel.referentie },
  { kop: kop('UZOVI', 'UZOVI'), soort: 'code', waarde: ({ betaler }) => formatUzovi(betaler) },
  { kop: kop('Factuurnummer', 'Invoice number'), soort: 'code', waarde: ({ factuurnummer }) => factuurnummer },
  { kop: kop('Prestatie', 'Prestatie'), soort: 'code', waarde: ({ regel }) => regel.prestatie },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ regel }) => regel.verzekerde.id },
  { kop: kop('Naam patiënt', 'Name of patient'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ regel }) => regel.datum },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ regel }) => regel.code },
  { kop: kop('Bedrag', 'Amount'), soort: 'bedrag', waarde: ({ regel }) => regel.bedrag },
  { kop: kop('Stand', 'State'), soort: 'tekst', waarde: ({ stand }) => stand },
  { kop: kop('Retourcodes', 'Return codes'), soort: 'tekst', waarde: (rij) => retourcodesOf(rij).join(', ') || null },
  {
    kop: kop('Betekenis', 'Meaning'),
    soort: 'woord',
    waarde: (rij) => meaningOf(retourcodesOf(rij), referentie),
  },
]

/** The last line of each prestatie of a month, where it was rejected or refused: what is to be mended. */
export const afgekeurd = kastlijst(async (kast, { plek, filter }) => {
  const naamVan = await patientNames(kast)
  const rijen = (await lastRejected(kast, needMaand(filter))).map((rij) => ({
    ...rij,
    naam: naamVan(rij.regel.verzekerde.id),
  }))
  return { kolommen: afkeurkolommen(plek.gereedschap.referentie), ...cut(rijen) }
})

async function lastRejected(kast: Kast, maand: Maand): Promise<readonly Regelrij[]> {
  const dossiers = await kast.dossiers.dossiers(await kast.dossiers.maandenRond(maand))
  const laatste = new Map<string, Regelrij>()
  for (const [betaler, dossier] of dossiers) {
    for (const rij of debetsOf(betaler, dossier)) laatste.set(rij.regel.prestatie ?? '', rij)
  }
  return [...laatste.values()].filter(
    (rij) => rij.maand === maand && (rij.stand === 'afgekeurd' || rij.stand === 'geweigerd'),
  )
}

/** The debit lines of a payer in the order in which they were sent. */
function* debetsOf(betaler: Uzovi, { declaraties, regels }: Dossier): Iterable<Regelrij> {
  for (const { berichtreferentie, maand, regels: eigen } of declaraties) {
    for (const { soort, prestatie, referentie } of eigen) {
      const staat = regels.get(referentie)
      if (soort !== 'debet' || prestatie === null || staat === undefined) continue
      yield { ...staat, betaler, maand, berichtreferentie }
    }
  }
}

type Stap = Correctievoorbeeld['stappen'][number]

/** A step of a correction, with the line it is about as it was sent. */
interface Staprij extends Stap {
  readonly betaler: Uzovi
  readonly staat: Regelstaat | null
}

const CORRECTIEKOLOMMEN: readonly Uitvoerkolom<Staprij>[] = [
  { kop: kop('UZOVI', 'UZOVI'), soort: 'code', waarde: ({ betaler }) => formatUzovi(betaler) },
  { kop: kop('Actie', 'Action'), soort: 'tekst', waarde: ({ actie }) => actie },
  { kop: kop('Waarom', 'Why'), soort: 'woord', waarde: ({ reden }) => reden.tekst },
  { kop: kop('Regelreferentie', 'Line reference'), soort: 'code', waarde: ({ referentie }) => referentie },
  { kop: kop('Prestatie', 'Prestatie'), soort: 'code', waarde: ({ prestatie }) => prestatie },
  {
    kop: kop('Patiëntnummer', 'Patient number'),
    soort: 'code',
    waarde: ({ staat }) => staat?.regel.verzekerde.id ?? null,
  },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ staat }) => staat?.regel.datum ?? null },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ staat }) => staat?.regel.code ?? null },
  { kop: kop('Gedeclareerd', 'Declared'), soort: 'bedrag', waarde: ({ staat }) => staat?.regel.bedrag ?? null },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: ({ staat }) => staat?.toegekend ?? null },
  { kop: kop('Uiterlijk', 'Last day'), soort: 'dag', waarde: ({ uiterlijk }) => uiterlijk },
]

/** What a correction of a month would do now, step by step, what stays behind included. */
export const correcties = lijst(async ({ reken, actor, filter }) => {
  const maand = needMaand(filter)
  const rondes = await reken('correctievoorbeeld', actor, { maand, opnieuw: new Set() })
  const rijen = rondes.flatMap(({ betaler, stappen, geblokkeerd }) =>
    [...stappen, ...geblokkeerd].map((stap) => ({
      ...stap,
      betaler: betaler.uzovi,
      staat: stap.regel,
    })),
  )
  return { kolommen: CORRECTIEKOLOMMEN, ...cut(rijen) }
})
