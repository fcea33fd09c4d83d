import { type ClockTime, dayOf, minutes } from '@zorgketen/values'
import { AFSPRAKEN } from '../../afleiden/afspraak.ts'
import { allesBekend } from '../../afleiden/proef/tarieven.ts'
import { stam } from '../../overig/proef/basis.ts'
import { contact } from '../../proef/basis.ts'
import { omgevingMet } from '../../proef/omgeving.ts'
import type { Groepssessie } from '../../registratie/groepssessie.ts'
import type { Verblijfsregistratie } from '../../registratie/verblijfsregistratie.ts'
import type { Zorgregistratie } from '../../registratie/zorgregistratie.ts'
import type { Zorgomgeving } from '../zorgomgeving.ts'

// What the tests of this room start from: one contact, one stay and one group, around one Monday in March 2022.

export const DAG = dayOf(2022, 3, 14)
export const om = (uur: number) => (uur * 3600) as ClockTime
export const consult = (deel: Parameters<typeof contact>[0] = {}) => contact({ eenheid: 'sectie-ii', ...deel })

export const verblijf = (deel: Partial<Verblijfsregistratie> = {}): Verblijfsregistratie => ({
  soort: 'verblijf',
  id: 'v1',
  patient: 'p1',
  stroom: 'ggz',
  eenheid: 'klinisch',
  opname: { dag: (DAG - 3) as typeof DAG, tijd: om(10) },
  ontslag: { dag: (DAG + 3) as typeof DAG, tijd: om(10) },
  zorg: [
    {
      geldig: { van: dayOf(2022, 1, 1), tot: null },
      verzorgingsgraad: 'B',
      beveiligingsniveau: null,
      rechtvaardigingsgrond: false,
    },
  ],
  afwezig: [],
  integraal: true,
  ...deel,
})

export const sessie: Groepssessie = {
  soort: 'groepssessie',
  id: 's1',
  datum: DAG,
  begintijd: om(10),
  eenheid: 'sectie-ii',
  geplandeMinuten: null,
  directeMinuten: minutes(30),
  deelnemers: [
    { patient: 'p1', stroom: 'ggz', van: minutes(0), tot: minutes(30) },
    { patient: 'p2', stroom: 'ggz', van: minutes(0), tot: minutes(30) },
  ],
  zorgverleners: [{ zorgverlener: 'gz', van: minutes(0), tot: minutes(30) }],
}

export const omgeving = (registraties: readonly Zorgregistratie[], deel: Partial<Zorgomgeving> = {}) =>
  omgevingMet(stam, allesBekend, registraties, deel)
export const contractIntegraal = { heeftAfspraak: (wat: string) => wat === AFSPRAKEN.integraal }
