import { describe, expect, it } from 'vitest'
import { dag } from '../overname/proef/oud-systeem.ts'
import { openProef } from './proef/leesgereedschap.ts'
import { zoekOp } from './zoek-op.ts'

const kamer = openProef()
const { referentie } = kamer

describe('looking up', () => {
  it('finds a return code with its meaning and the rules behind it', () => {
    const [eerste] = zoekOp('9279', kamer).resultaten
    expect(eerste).toMatchObject({
      soort: 'retourcode',
      sleutel: '9279',
      tekst: referentie.retourcode('9279')?.betekenis,
    })
    expect(eerste?.velden.some(({ label }) => label.nl.includes('VC034'))).toBe(true)
  })

  it('finds a rule by its official number and by its id, with code, advice, source and validity', () => {
    // domain/gds801-rules.json: VC034 gives 9279.
    const [opNummer] = zoekOp('vc034', kamer).resultaten
    expect(opNummer).toMatchObject({ soort: 'regel', verwant: ['9279'] })
    const id = opNummer?.sleutel.replace(/@\d+$/, '') ?? ''
    expect(zoekOp(id, kamer).resultaten[0]).toEqual(opNummer)
    expect([opNummer?.bron.nl, opNummer?.geldig.nl].every((tekst) => tekst !== undefined && tekst !== '')).toBe(true)
  })

  it('finds a prestatiecode with its tariff on a day', () => {
    // zpm-prestaties.json: CO0497, 45 minutes treatment, gz-psycholoog, section II: 128.40 in 2023.
    const [eerste] = zoekOp('CO0497', kamer, dag('2023-03-07')).resultaten
    expect(eerste).toMatchObject({ soort: 'prestatie', sleutel: 'CO0497', fictief: false })
    expect(eerste?.velden[0]).toMatchObject({
      label: { nl: 'Maximumtarief op 2023-03-07' },
      waarde: { nl: '€ 128,40' },
    })
    expect(
      eerste?.velden.some(({ label, waarde }) => label.nl.startsWith('Tarief 2023-01-01') && waarde.nl === '€ 128,40'),
    ).toBe(true)
  })

  it('says of a day without a tariff what is missing, and marks what is invented', () => {
    const [later] = zoekOp('CO0497', kamer, dag('2026-03-07')).resultaten
    expect(later?.velden[0]?.waarde.nl).not.toMatch(/^€/)
    const fictief = zoekOp('FI0001', kamer).resultaten[0]
    expect(fictief).toMatchObject({ soort: 'prestatie', fictief: true })
    expect(fictief?.tekst.nl).toMatch(/^FICTIEF/)
  })

  it('searches in texts when nothing has that name, and is bounded', () => {
    const op = zoekOp('begindatum forensische titel', kamer)
    expect(op.resultaten.every(({ soort }) => ['regel', 'retourcode'].includes(soort))).toBe(true)
    const veel = zoekOp('de', kamer)
    expect(veel.resultaten).toHaveLength(50)
    expect(veel.meer).toBeGreaterThan(0)
    expect(zoekOp('  ', kamer)).toEqual({ resultaten: [], meer: 0 })
    expect(zoekOp('bestaat-echt-niet', kamer).resultaten).toEqual([])
  })

  it('answers every return code of every receiver, and each rule', () => {
    for (const { code } of referentie.retourcodes()) {
      expect(zoekOp(code, kamer).resultaten[0]).toMatchObject({ soort: 'retourcode', sleutel: code })
    }
  })
})
