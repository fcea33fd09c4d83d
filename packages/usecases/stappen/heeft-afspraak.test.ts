import { dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { stamgegevens as formaat } from '../formaten/stamgegevens.ts'
import { contract, stamgegevens } from '../proef/klein.ts'
import { heeftAfspraakVan } from './heeft-afspraak.ts'

const HEEL_2023 = { van: '2023-01-01', tot: '2023-12-31' }
const integraal = { wat: 'integrale-verblijfsdag', toelichting: null, geldig: { van: '2023-03-01', tot: '2023-06-30' } }
const verzekeraar = { ...contract, nummer: 'Z-1', betaler: '0101', geldig: HEEL_2023, producten: [] }
const stam = (deel: Partial<Record<keyof typeof stamgegevens, unknown>> = {}) =>
  formaat.parse({ ...stamgegevens, contracten: [{ ...verzekeraar, afspraken: [integraal] }, contract], ...deel })
const op = dayOf(2023, 3, 1)

describe('ZPM-12 ZPM-17 a condition in the contract with the payer of the patient', () => {
  const heeft = heeftAfspraakVan(stam())

  test('holds on the days of the agreement only', () => {
    const dagen = [dayOf(2023, 2, 28), op, dayOf(2023, 6, 30), dayOf(2023, 7, 1)]
    expect(dagen.map((dag) => heeft(integraal.wat, dag, 'p-ggz'))).toEqual([false, true, true, false])
  })

  test('another agreement, another patient and nobody at all: no', () => {
    expect(heeft('hoogspecialistisch', op, 'p-ggz')).toBe(false)
    expect(heeft(integraal.wat, op, 'p-fz')).toBe(false)
    expect(heeft(integraal.wat, op, 'wie-dan-ook')).toBe(false)
  })

  test('a file from before agreements were kept has none', () => {
    expect(stam().contracten.map(({ afspraken }) => afspraken?.length)).toEqual([1, undefined])
  })

  test('not insured on the day, or with a payer the register does not know: no', () => {
    const [ggz, fz] = stamgegevens.patienten
    const later = [{ betaler: '0101', geldig: { van: '2023-03-02', tot: null } }]
    const onverzekerd = stam({ patienten: [{ ...ggz, verzekeringen: later }, fz] })
    expect(heeftAfspraakVan(onverzekerd)(integraal.wat, op, 'p-ggz')).toBe(false)
    expect(heeftAfspraakVan(onverzekerd)(integraal.wat, dayOf(2023, 3, 2), 'p-ggz')).toBe(true)
    const onbekend = stam({ betalers: [{ uzovi: '9992', rol: 'dji' }] })
    expect(heeftAfspraakVan(onbekend)(integraal.wat, op, 'p-ggz')).toBe(false)
  })

  test('two insurers on one day: nobody knows whose contract counts', () => {
    const [ggz, fz] = stamgegevens.patienten
    const twee = ['0101', '0102'].map((betaler) => ({ betaler, geldig: HEEL_2023 }))
    const betalers = [...stamgegevens.betalers, { uzovi: '0102', rol: 'zorgverzekeraar' }]
    const dubbel = stam({ betalers, patienten: [{ ...ggz, verzekeringen: twee }, fz] })
    expect(heeftAfspraakVan(dubbel)(integraal.wat, op, 'p-ggz')).toBe(false)
  })

  test('an agreement outlives neither its contract nor the contract that replaced it', () => {
    const altijd = { ...integraal, geldig: { van: '2022-01-01', tot: null } }
    const oud = { ...verzekeraar, afspraken: [altijd] }
    const nieuw = { ...verzekeraar, nummer: 'Z-2', geldig: { van: '2023-07-01', tot: '2023-12-31' } }
    const een = heeftAfspraakVan(stam({ contracten: [oud] }))
    expect([dayOf(2022, 12, 31), op, dayOf(2024, 1, 1)].map((dag) => een(altijd.wat, dag, 'p-ggz'))).toEqual([
      false,
      true,
      false,
    ])
    const beide = heeftAfspraakVan(stam({ contracten: [nieuw, oud] }))
    expect([dayOf(2023, 6, 30), dayOf(2023, 7, 1)].map((dag) => beide(altijd.wat, dag, 'p-ggz'))).toEqual([true, false])
  })

  test('contracts hold per declarant AGB', () => {
    const ander = { ...verzekeraar, declarant: '94000009', afspraken: [integraal] }
    expect(heeftAfspraakVan(stam({ contracten: [ander] }))(integraal.wat, op, 'p-ggz')).toBe(false)
  })

  test('ZTN-13 an insurer answers for ggz and DJI for fz, side by side', () => {
    const [ggz, fz] = stamgegevens.patienten
    const beide = [
      { betaler: '0101', geldig: HEEL_2023 },
      { betaler: '9992', geldig: HEEL_2023 },
    ]
    const administratie = stam({ patienten: [{ ...ggz, verzekeringen: beide }, fz] })
    const vraag = (stroom?: 'ggz' | 'fz') => heeftAfspraakVan(administratie, stroom)(integraal.wat, op, 'p-ggz')
    expect([vraag(), vraag('ggz'), vraag('fz')]).toEqual([true, true, false])
  })
})
