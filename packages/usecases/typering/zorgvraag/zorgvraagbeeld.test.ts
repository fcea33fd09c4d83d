import { parseZtn } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { mergePatients } from '../../stam/patienten/merge-patients.ts'
import { dag, kleineStam, patient, periode, verwijzing, zorgvraag } from '../../stam/proef/documenten.ts'
import { beeldVanContact, composeZorgvraagbeelden } from './zorgvraagbeeld.ts'

const [traject] = kleineStam().zorgtrajecten
if (traject === undefined) throw new Error('the small administration is empty')
const ggz = (deel: Partial<typeof traject> = {}) => ({ ...traject, soort: 'ggz' as const, patient: 'P1', ...deel })
const ander = parseZtn('7c9e6679-7425-40de-944b-e07fc1f90ae7')
if (!ander.ok) throw new Error('no ztn')
const vraag = (id: string, deel: object = {}) => ({
  id,
  omschrijving: id,
  zorgtraject: null,
  geldig: null,
  typen: [],
  verwijzingen: [verwijzing('2023-01-02')],
  ...deel,
})

describe('ZPM-26: a zorgvraag stands in three places and is one', () => {
  it('takes the zorgtraject it names, else the only one, else the only open one, else none', () => {
    const p = patient('P1', { zorgvragen: [vraag('1')] })
    const trajectVan = (zorgvragen: typeof p.zorgvragen, trajecten: readonly (typeof traject)[]) =>
      composeZorgvraagbeelden({ ...p, zorgvragen }, trajecten, [])[0]?.zorgtraject?.nummer ?? null
    const dicht = ggz({ nummer: ander.value, gesloten: dag('2023-02-01') })
    expect(trajectVan(p.zorgvragen, [ggz()])).toBe(traject.nummer)
    expect(trajectVan(p.zorgvragen, [dicht, ggz()])).toBe(traject.nummer)
    expect(trajectVan(p.zorgvragen, [ggz(), ggz({ nummer: ander.value })])).toBeNull()
    expect(trajectVan([vraag('1', { zorgtraject: ander.value })], [ggz(), dicht])).toBe(ander.value)
    expect(trajectVan([vraag('1', { zorgtraject: ander.value })], [ggz()])).toBeNull()
  })

  it('without a document of care it is empty, and says so', () => {
    const [beeld] = composeZorgvraagbeelden(patient('P1', { zorgvragen: [vraag('1')] }), [ggz()], [])
    expect(beeld).toMatchObject({ vastgelegd: false, document: { patient: 'P1', zorgvraag: '1', soort: 'ggz' } })
  })

  it('a document of which the patient knows no zorgvraag is one all the same', () => {
    const beelden = composeZorgvraagbeelden(patient('P1'), [ggz()], [zorgvraag('P1')])
    expect(beelden.map((een) => [een.zorgvraag.id, een.vastgelegd])).toEqual([['1', true]])
  })

  it('after a merge each zorgvraag keeps its own document, also when both had the same number', () => {
    const a = patient('P1', { zorgvragen: [vraag('1', { omschrijving: 'angst' })] })
    const b = patient('P2', { zorgvragen: [vraag('1', { omschrijving: 'slapen' }), vraag('2')] })
    const samen = mergePatients({
      behouden: a,
      dubbel: b,
      verwijzingen: { registraties: [], zorgtrajecten: [], verzonden: [] },
      keuzes: {},
      op: dag('2023-03-01'),
      reden: 'dubbel',
    })
    if (samen.soort !== 'samengevoegd') throw new Error(samen.soort)
    const documenten = [zorgvraag('P2', { zorgvraag: '1' }), zorgvraag('P2', { zorgvraag: '2' })]
    const beelden = composeZorgvraagbeelden(samen.behouden, [], documenten)
    const van = beelden.map(({ zorgvraag: { omschrijving }, document, vastgelegd }) => [
      omschrijving,
      vastgelegd ? `${document.patient}/${document.zorgvraag}` : null,
    ])
    expect(van).toEqual([
      ['angst', null],
      ['slapen', 'P2/1'],
      ['2', 'P2/2'],
    ])
  })
})

describe('ZPM-25: for which zorgvraag a contact was', () => {
  const contact = { id: 'R9', stroom: 'ggz', datum: dag('2023-03-10') }
  const beelden = (...vragen: readonly ReturnType<typeof vraag>[]) =>
    composeZorgvraagbeelden(patient('P1', { zorgvragen: vragen }), [ggz()], [])

  it('the only one of its stream on the day; never a guess between two', () => {
    expect(beeldVanContact(beelden(vraag('1')), contact)?.zorgvraag.id).toBe('1')
    expect(beeldVanContact(beelden(vraag('1'), vraag('2')), contact)).toBeNull()
    const voorbij = vraag('1', { geldig: periode('2022-01-01', '2023-03-09') })
    expect(beeldVanContact(beelden(voorbij, vraag('2')), contact)?.zorgvraag.id).toBe('2')
    expect(beeldVanContact(beelden(vraag('1')), { ...contact, stroom: 'fz' })).toBeNull()
  })

  it('the one that names it goes first', () => {
    const p = patient('P1', { zorgvragen: [vraag('1'), vraag('2')] })
    const documenten = [zorgvraag('P1', { zorgvraag: '2', contacten: [{ registratie: 'R9', dient: 'g1' }] })]
    expect(beeldVanContact(composeZorgvraagbeelden(p, [ggz()], documenten), contact)?.zorgvraag.id).toBe('2')
  })
})
