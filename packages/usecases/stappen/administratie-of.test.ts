import { loadReferentie } from '@zorgketen/reference/load'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import { expect, it } from 'vitest'
import { registratie } from '../formaten/registratie.ts'
import * as klein from '../proef/klein.ts'
import { composeStamgegevens, type Stamdocumenten } from '../stam/documenten/stamdocumenten.ts'
import { dag, kleineStam, verwijzing } from '../stam/proef/documenten.ts'
import { tie } from './administratie-of.ts'
import { derive } from './derive.ts'

type Zorgvraag = Stamdocumenten['patienten'][number]['zorgvragen'][number]

const MAANDEINDE = dag('2023-03-31')

/** The small administration in which the ggz patient has these zorgvragen. */
const stamMet = (zorgvragen: readonly Zorgvraag[]) => {
  const stam = kleineStam()
  const patienten = stam.patienten.map((een) => (een.id === 'p-ggz' ? { ...een, zorgvragen } : een))
  return composeStamgegevens({ ...stam, patienten }, MAANDEINDE)
}

const vraag = (id: string, verwijzingen: Zorgvraag['verwijzingen'], zorgtraject: Zorgvraag['zorgtraject'] = null) => ({
  id,
  omschrijving: 'angst',
  zorgtraject,
  geldig: null,
  typen: [],
  verwijzingen,
})

const prestatie = (datum: string): Prestatie => {
  const ruw = registratie.parse(klein.registratie('r1', 'ggz', datum))
  const [afleiding] = derive(stamMet([]), [ruw], loadReferentie())
  if (afleiding?.soort !== 'prestatie') throw new Error('no prestatie')
  return afleiding.prestatie
}

/** The date of the verwijzing that a prestatie of a day goes with. */
const datumVan = (stam: ReturnType<typeof stamMet>, datum: string) =>
  tie(stam, [prestatie(datum)]).teDeclareren[0]?.verwijzing?.datum ?? null

it('VC042: every prestatie goes with the verwijzing that held on its day', () => {
  const stam = stamMet([vraag('1', [verwijzing('2023-01-05'), verwijzing('2023-03-15')])])
  expect(datumVan(stam, '2023-03-14')).toBe(dag('2023-01-05'))
  expect(datumVan(stam, '2023-03-15')).toBe(dag('2023-03-15'))
})

it('a verwijzing that comes later does not change what was sent before', () => {
  const eerst = stamMet([vraag('1', [verwijzing('2023-01-05')])])
  const later = stamMet([vraag('1', [verwijzing('2023-01-05'), verwijzing('2023-03-20')])])
  const alle = [prestatie('2023-03-07')]
  expect(tie(later, alle).teDeclareren).toEqual(tie(eerst, alle).teDeclareren)
})

it('a verwijzing of another zorgtraject does not count', () => {
  const fz = kleineStam().zorgtrajecten.find(({ soort }) => soort === 'fz')?.nummer ?? null
  const stam = stamMet([vraag('1', [verwijzing('2023-01-05')]), vraag('2', [verwijzing('2023-02-01')], fz)])
  expect(datumVan(stam, '2023-03-07')).toBe(dag('2023-01-05'))
})

it('VC042: one that is dated after the care goes along, so that the gate says so', () => {
  const stam = stamMet([vraag('1', [verwijzing('2023-03-20'), verwijzing('2023-03-25')])])
  expect(datumVan(stam, '2023-03-07')).toBe(dag('2023-03-25'))
})
