import { readTrajectwerk, type Trajectwerkregel } from '@zorgketen/usecases'
import { cut, kop, lijst, type Uitvoerkolom } from './lijst.ts'

const KOLOMMEN: readonly Uitvoerkolom<Trajectwerkregel>[] = [
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ patient }) => patient },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Stroom', 'Stream'), soort: 'tekst', waarde: ({ stroom }) => stroom },
  { kop: kop('Waarom', 'Why'), soort: 'woord', waarde: ({ waarom }) => waarom },
  { kop: kop('Dag', 'Day'), soort: 'dag', waarde: ({ dag }) => dag },
  { kop: kop('Laatste zorg', 'Last care'), soort: 'dag', waarde: ({ laatste }) => laatste },
  { kop: kop('Wat te doen', 'What to do'), soort: 'woord', waarde: ({ doe }) => doe },
  { kop: kop('Zorgtrajectnummer', 'Zorgtrajectnummer'), soort: 'code', waarde: ({ nummer }) => nummer },
]

/** What there is to do about zorgtrajecten; `soort`: only that kind. */
export const trajectwerk = lijst(async ({ plek, actor, filter }) => {
  const { regels } = await readTrajectwerk(plek, actor)
  const { soort } = filter
  return {
    kolommen: KOLOMMEN,
    ...cut(regels.filter((een) => soort === undefined || soort === '' || een.soort === soort)),
  }
})
