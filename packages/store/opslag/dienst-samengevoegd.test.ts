import {
  foundAanbieder,
  mergeDouble,
  proposeInname,
  readDiensten,
  readDienstkeuzen,
  receiveDienstbestand,
  stamgegevens,
  takeInVerzoek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { stamgegevens as klein, ZTN_GGZ } from '@zorgketen/usecases/proef'
import { expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { agb, dag, GEDULD, organisatie } from '../proef/opslagproef.ts'
import { proefwerkplek } from '../proef/proefwerkplek.ts'

const actor: Actor = { organisatie: 'praktijk', rol: 'beheerder', gebruiker: 'tester', doel: 'proef' }
const [ggz] = klein.patienten
const stam = stamgegevens.parse({
  ...klein,
  patienten: ['blijft', 'dubbel'].map((id) => ({ ...ggz, id, bsn: null })),
  zorgtrajecten: [],
  plaatsingen: [],
})
const VERZOEK = {
  formaat: 'zorgketen/dienstverleningsverzoek@1',
  milieu: 'T',
  id: 'v1',
  volgnummer: 1,
  verzonden: '2023-03-01',
  opdrachtgever: { agb: '94000055', naam: 'Elders' },
  uitvoerder: { agb: '94000001', naam: 'Wij' },
  persoon: { naam: null, geboortedatum: '1980-05-05', bsn: '999990019' },
  stroom: 'ggz',
  wat: 'Vaktherapie',
  geldig: { van: '2023-03-01', tot: null },
  zorgtraject: { nummer: ZTN_GGZ, startdatum: null },
  tarief: null,
}

opMotoren('dienstverlening en een samengevoegde patiënt', (motor) => {
  it(
    'ZTN-14: a request that was taken in for a double is one of the patient who stays, under the same number',
    async () => {
      const plek = proefwerkplek(await motor.open(), () => '2023-04-05T10:00:00.000Z')
      await foundAanbieder(plek, actor, organisatie('praktijk'), { stam, registraties: [] })
      await receiveDienstbestand(plek, actor, 'v.json', new TextEncoder().encode(JSON.stringify(VERZOEK)))
      const { versie } = await proposeInname(plek, actor, 'v1')
      const keuze = { soort: 'bestaand', patient: 'dubbel' } as const
      await takeInVerzoek(plek, actor, { id: 'v1', verwachteVersie: versie, keuze })
      const samen = await mergeDouble(plek, actor, {
        behouden: 'blijft',
        dubbel: 'dubbel',
        verwachteVersie: 1,
        verwachteVersieDubbel: 1,
        keuzes: {},
        reden: 'zelfde persoon',
      })
      expect(samen.soort).toBe('samengevoegd')
      expect((await readDiensten(plek, actor)).ontvangen[0]?.document.patient).toBe('blijft')
      const vraag = {
        patient: 'blijft',
        datum: dag('2023-03-14'),
        stroom: 'ggz',
        opdrachtgever: agb('94000055'),
      } as const
      expect((await readDienstkeuzen(plek, actor, vraag)).nummer).toEqual({ nummer: ZTN_GGZ, startdatum: null })
    },
    GEDULD,
  )
})
