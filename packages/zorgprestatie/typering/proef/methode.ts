import { dayOf } from '@zorgketen/values'
import type { Methodebestand } from '../lees-typemethode.ts'

// A made-up method: two questions, three types. Official coefficients are not ours to invent or print.

export const TYPEN = ['1', '2', '10'] as const

export const COEFFICIENTEN = [
  'Vraag;Antwoord;Omschrijving;Zorgvraagtype;Coefficient',
  'HV01;0;geen;1;0,5',
  'HV01;0;geen;2;-0,5',
  'HV01;1;wat;1;-1',
  'HV01;1;wat;2;1',
  'HV02;0;geen;10;0,25',
  'HV02;1;wat;10;2,75',
]
export const CONSTANTEN = ['Zorgvraagtype;Constante', '1;0,1', '2;0', '10;-1']
export const UITSLUITINGEN = ['Vraag;Ernst;Vraag 2;Ernst 2;Zorgvraagtype', 'HV01;1;;;1', 'HV01;0;HV02;1;2']

const blad = (regels: readonly string[]): string => regels.join('\r\n')

export const bestand = (deel: Partial<Methodebestand> = {}): Methodebestand => ({
  stroom: 'ggz',
  versie: 'proef-1',
  geldig: { van: dayOf(2022, 1, 1), tot: dayOf(2022, 12, 31) },
  coefficienten: blad(COEFFICIENTEN),
  constanten: blad(CONSTANTEN),
  uitsluitingen: blad(UITSLUITINGEN),
  ...deel,
})
