import { minutes } from '@zorgketen/values'
import { expect, it } from 'vitest'
import type { Contact } from '../../formaten/registratie.ts'
import { dag, kleineStam, patient, periode, zorgvraag } from '../../stam/proef/documenten.ts'
import type { Zorgvraagbeeld } from '../zorgvraag/zorgvraagbeeld.ts'
import { Typeteller } from './typen-per-periode.ts'

const [traject] = kleineStam().zorgtrajecten
if (traject === undefined) throw new Error('the small administration is empty')
const typering = (type: string, datum: string, methode: string | null, voorgesteld = type) => ({
  id: `${type}${datum}`,
  datum: dag(datum),
  type,
  door: 'Z1',
  reden: null,
  methode,
  antwoorden: {},
  kansen: methode === null ? [] : [{ type: voorgesteld, percentage: 60 }],
})
const beeld = (
  id: string,
  deel: Partial<Zorgvraagbeeld['document']>,
  typen: readonly [string, string][],
): Zorgvraagbeeld => ({
  patient: patient(id),
  zorgvraag: { id: '1', omschrijving: 'x', zorgtraject: null, geldig: null, typen: [], verwijzingen: [] },
  zorgtraject: {
    ...traject,
    soort: 'ggz',
    diagnoses: typen.map(([code, datum]) => ({ codelijst: '031', code, datum: dag(datum) })),
  },
  document: zorgvraag(id, { typeringen: [], ...deel }),
  vastgelegd: true,
})
const contact = (id: string, wie: string, datum: string, zorgsoort: Contact['zorgsoort'] = 'behandeling'): Contact => ({
  soort: 'consult',
  id,
  patient: wie,
  stroom: 'ggz',
  datum: dag(datum),
  begintijd: null,
  zorgsoort,
  eenheid: 'e',
  zorgverlener: 'Z1',
  geplandeMinuten: null,
  directeMinuten: minutes(45),
  indirecteMinuten: null,
})

it('ZPM-27: a consult counts for the type of its own day, a typing for the type it gave', () => {
  const beelden = [
    beeld('P1', { typeringen: [typering('3', '2023-03-01', null), typering('5', '2023-03-15', 'm', '8')] }, [
      ['3', '2023-03-01'],
      ['5', '2023-03-15'],
    ]),
    beeld('P2', { typeringen: [typering('3', '2023-03-20', 'm')] }, [['3', '2023-03-20']]),
  ]
  const teller = new Typeteller(beelden, periode('2023-03-01', '2023-03-31'))
  for (const een of [
    contact('a', 'P1', '2023-03-14', 'diagnostiek'),
    contact('b', 'P1', '2023-03-15'),
    contact('c', 'P2', '2023-03-19'),
    contact('d', 'P2', '2023-03-21'),
    contact('e', 'P2', '2023-04-01'),
  ]) {
    teller.add(een)
  }
  const nul = { typeringen: 0, metDeHand: 0, anders: 0 }
  expect(teller.list()).toEqual([
    {
      stroom: 'ggz',
      type: '3',
      patienten: 2,
      consulten: 2,
      diagnostiek: 1,
      behandeling: 1,
      minuten: 90,
      typeringen: 2,
      metDeHand: 1,
      anders: 0,
    },
    {
      stroom: 'ggz',
      type: '5',
      patienten: 1,
      consulten: 1,
      diagnostiek: 0,
      behandeling: 1,
      minuten: 45,
      typeringen: 1,
      metDeHand: 0,
      anders: 1,
    },
    { stroom: 'ggz', type: null, patienten: 1, consulten: 1, diagnostiek: 0, behandeling: 1, minuten: 45, ...nul },
  ])
})
