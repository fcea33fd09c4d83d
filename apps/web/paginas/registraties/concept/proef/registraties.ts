import type { Contact, Registratie, Registratiedossier } from '../../api.ts'
import type { Groepssessie } from '../groep.ts'
import type { OverigeRegistratie } from '../overig.ts'
import type { Verblijf } from '../verblijf.ts'

const consult: Contact = {
  soort: 'consult',
  id: 'r1',
  patient: 'p1',
  stroom: 'ggz',
  datum: '2023-03-31',
  begintijd: '08:45',
  zorgsoort: 'behandeling',
  eenheid: 'e1',
  zorgverlener: 'z1',
  geplandeMinuten: null,
  directeMinuten: 33,
  indirecteMinuten: 5,
}

const groepssessie: Groepssessie = {
  soort: 'groepssessie',
  id: 'r1',
  datum: '2023-03-31',
  begintijd: '10:00',
  eenheid: 'e1',
  geplandeMinuten: 60,
  directeMinuten: 60,
  deelnemers: [
    { patient: 'p1', stroom: 'ggz', van: 0, tot: 60 },
    { patient: 'p2', stroom: 'fz', van: 15, tot: 60 },
    { patient: 'p3', stroom: 'anders', van: 0, tot: 45 },
    { patient: 'p4', stroom: 'ggz', van: 0, tot: 0 },
  ],
  zorgverleners: [{ zorgverlener: 'z1', van: 0, tot: 60 }],
}

const verblijf: Verblijf = {
  soort: 'verblijf',
  id: 'r1',
  patient: 'p1',
  stroom: 'fz',
  eenheid: 'e1',
  opname: { dag: '2023-03-10', tijd: '14:00' },
  ontslag: { dag: '2023-03-31', tijd: null },
  zorg: [
    {
      geldig: { van: '2023-03-10', tot: '2023-03-19' },
      verzorgingsgraad: 'C',
      beveiligingsniveau: 2,
      rechtvaardigingsgrond: false,
    },
    {
      geldig: { van: '2023-03-20', tot: null },
      verzorgingsgraad: 'VMR',
      beveiligingsniveau: null,
      rechtvaardigingsgrond: true,
    },
  ],
  afwezig: [{ van: { dag: '2023-03-25', tijd: '09:00' }, tot: null }],
  integraal: true,
}

const overig: OverigeRegistratie = {
  soort: 'overig',
  prestatiesoort: 'intercollegiaal-overleg',
  id: 'r1',
  patient: 'p1',
  stroom: 'ggz',
  datum: '2023-03-31',
  begintijd: '10:00',
  eenheid: 'e1',
  zorgverlener: 'z1',
  minuten: 15,
  overleg: {
    met: 'erkende-zorgverlener',
    overIndividuelePatient: true,
    intervisie: false,
    inDossier: true,
    patientVooraf: true,
  },
  beveiligingsniveau: null,
  opdrachtgever: null,
  afspraak: null,
}

/** One kept registration of each kind. */
export const PROEVEN = { consult, groepssessie, verblijf, overig }

/** A registration with the names that the server knows. */
export const dossierVan = (
  registratie: Registratie,
): { readonly registratie: Registratie } & Pick<Registratiedossier, 'wie'> => ({
  registratie,
  wie: {
    patient: { p1: 'Testema, A.', p2: 'Testema, B.', p3: 'Testema, C.', p4: 'Testema, D.' },
    zorgverlener: { z1: 'Demostra, B.' },
    eenheid: { e1: 'Team 1' },
  },
})
