import type { Spelregelrij } from '@zorgketen/usecases'
import { ruleTexts } from '../routes/regelboek.ts'
import { oneOf } from './lees-filter.ts'
import { kop, lijst, readAll, type Uitvoerkolom } from './lijst.ts'

type Rij = Spelregelrij & {
  readonly zegt: { nl: string; en: string } | null
  readonly doe: { nl: string; en: string } | null
}

const KOLOMMEN: readonly Uitvoerkolom<Rij>[] = [
  { kop: kop('Stand', 'State'), soort: 'tekst', waarde: ({ stand }) => stand },
  { kop: kop('Regel', 'Rule'), soort: 'code', waarde: ({ regel }) => regel },
  { kop: kop('Wat de regel zegt', 'What the rule says'), soort: 'woord', waarde: ({ zegt }) => zegt },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ patient }) => patient },
  { kop: kop('Naam patiënt', 'Name of patient'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Zorgvraag', 'Care need'), soort: 'tekst', waarde: ({ zorgvraag }) => zorgvraag },
  { kop: kop('Registratienummer', 'Registration number'), soort: 'code', waarde: ({ registratie }) => registratie },
  { kop: kop('Dag', 'Day'), soort: 'dag', waarde: ({ dag }) => dag },
  { kop: kop('Uiterlijk', 'At the latest'), soort: 'dag', waarde: ({ uiterlijk }) => uiterlijk },
  { kop: kop('Dagen over', 'Days left'), soort: 'getal', waarde: ({ dagenOver }) => dagenOver },
  { kop: kop('Inbreuk op', 'Breach on'), soort: 'dag', waarde: ({ breukOp }) => breukOp },
  { kop: kop('Veld', 'Field'), soort: 'tekst', waarde: ({ veld }) => veld },
  {
    kop: kop('Gevonden', 'Found'),
    soort: 'tekst',
    waarde: ({ gevonden }) => (gevonden === null ? null : String(gevonden)),
  },
  { kop: kop('Verwacht', 'Expected'), soort: 'woord', waarde: ({ verwacht }) => verwacht },
  { kop: kop('Wat te doen', 'What to do'), soort: 'woord', waarde: ({ doe }) => doe },
]

/** The worklist of the rules of the field, with the filters of its page. */
export const spelregels = lijst(async ({ plek, reken, actor, filter }) => {
  const stand = oneOf(filter, 'stand', ['signaal', 'breuk'] as const)
  const vraag = { stand, regel: filter.regel || null, zoek: filter.zoek ?? '' }
  const teksten = ruleTexts(plek.gereedschap.referentie)
  const { rijen, totaal } = await readAll((pagina) => reken('spelregelrijen', actor, { ...vraag, pagina }))
  const metTekst = rijen.map((rij): Rij => {
    const regel = teksten.get(rij.regel)
    return { ...rij, zegt: regel?.zegt ?? null, doe: regel?.advies ?? null }
  })
  return { kolommen: KOLOMMEN, rijen: metTekst, totaal }
})
