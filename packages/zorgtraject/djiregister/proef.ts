import { period } from '@zorgketen/values'
import { andereDeclarant, bytes, dag, declarant, ztn } from '../proef/basis.ts'
import type { Fztraject } from './fztraject.ts'
import type { Plaatsingsverzoek } from './place.ts'

// What the tests of DJI's register start from.

export const titel = { kenmerk: 'TBS 2022/1', geldig: period(dag(2, 1), dag(7, 31)) }
export const zorgvraag = { id: 'zv1', omschrijving: 'agressieregulatie' }

export const verzoek = (deel: Partial<Plaatsingsverzoek> = {}): Plaatsingsverzoek => ({
  persoon: 's1',
  titel,
  zorgvraag,
  zelfdeAls: null,
  indicatiedatum: dag(1, 20),
  liepIn2021: null,
  bij: [{ besluit: '200000001', declarant }],
  bewijs: bytes(1),
  register: [],
  besluiten: new Set(),
  ...deel,
})

export const fztraject = (deel: Partial<Fztraject> = {}): Fztraject => ({
  nummer: ztn(1),
  persoon: 's1',
  titel,
  zorgvraag,
  indicatiedatum: dag(1, 20),
  startdatum: dag(1, 20),
  gesloten: null,
  reden: null,
  plaatsingen: [{ besluit: '200000001', declarant }],
  ...deel,
})

/** A further plaatsing, at another provider. */
export const elders = (besluit = '200000002'): Plaatsingsverzoek['bij'] => [{ besluit, declarant: andereDeclarant }]
