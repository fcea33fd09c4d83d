import { overlaps } from '@zorgketen/values'
import { AFSPRAKEN } from '@zorgketen/zorgprestatie'
import type { ContractDocument } from './documenten/overeenkomst.ts'
import { foldTekst } from './registers/zoektekst.ts'
import { type Stamweigering, weigering } from './weigering.ts'

/** What keeps the agreements of a contract from being saved: a name nobody asks for, or two at once. */
export function checkContract({ afspraken = [] }: ContractDocument): readonly Stamweigering[] {
  if (afspraken.some(({ wat }) => wat !== agreementOf(wat))) return [NAAM]
  const dubbel = afspraken.some(({ wat, geldig }, i) =>
    afspraken.some((ander, j) => j > i && ander.wat === wat && overlaps(ander.geldig, geldig)),
  )
  return dubbel ? [DUBBEL] : []
}

const NAMEN = new Map(Object.values(AFSPRAKEN).map((naam) => [lettersOf(naam), naam]))

/** An agreement as the derivation asks for it: a known condition however it is written, or the code without spaces. */
export function agreementOf(tekst: string): string {
  return NAMEN.get(lettersOf(tekst)) ?? tekst.replace(/\s+/g, '')
}

function lettersOf(tekst: string): string {
  return foldTekst(tekst).replace(/[^a-z]/g, '')
}

const NAAM = weigering(
  'contract.afspraak',
  ['Deze afspraak wordt zo niet herkend.', 'This agreement is not recognised like this.'],
  [
    'integrale-verblijfsdag, hoogspecialistisch, of de code van de prestatie zonder spaties.',
    'integrale-verblijfsdag, hoogspecialistisch, or the code of the prestatie without spaces.',
  ],
  [
    'Schrijf de afspraak zo, of zet de uitleg in de toelichting.',
    'Write the agreement so, or put the words in the remark.',
  ],
)

const DUBBEL = weigering(
  'contract.afspraak-dubbel',
  [
    'Dezelfde afspraak staat er twee keer op dezelfde dagen.',
    'The same agreement stands there twice on the same days.',
  ],
  ['Elke afspraak één keer per dag.', 'Every agreement once a day.'],
  ['Haal een van beide weg, of verdeel de dagen.', 'Remove one of both, or divide the days.'],
)
