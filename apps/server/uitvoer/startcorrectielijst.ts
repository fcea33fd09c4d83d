import { listStartcorrecties, type Startcorrectierij } from '@zorgketen/usecases'
import { cut, kop, lijst, type Uitvoerkolom } from './lijst.ts'

const KOLOMMEN: readonly Uitvoerkolom<Startcorrectierij>[] = [
  { kop: kop('Zorgtrajectnummer', 'Zorgtrajectnummer'), soort: 'code', waarde: ({ nummer }) => nummer },
  { kop: kop('Soort', 'Kind'), soort: 'tekst', waarde: ({ soort }) => soort },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ patient }) => patient },
  { kop: kop('Naam patiënt', 'Name of patient'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Verzonden startdatum', 'Start date sent'), soort: 'dag', waarde: ({ verzonden }) => verzonden },
  { kop: kop('Startdatum', 'Start date'), soort: 'dag', waarde: ({ startdatum }) => startdatum },
  { kop: kop('Regels', 'Lines'), soort: 'getal', waarde: ({ aantal }) => aantal },
  { kop: kop('Wacht op retour', 'Awaits return'), soort: 'getal', waarde: ({ wacht }) => wacht },
  { kop: kop('Gedeclareerd', 'Declared'), soort: 'bedrag', waarde: ({ bedrag }) => bedrag },
]

/** Numbers of which lines were sent with another startdatum than they have now. */
export const startcorrecties = lijst(async ({ plek, actor }) => ({
  kolommen: KOLOMMEN,
  ...cut(await listStartcorrecties(plek, actor)),
}))
