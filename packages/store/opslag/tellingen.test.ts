import { beforeAll, expect, it } from 'vitest'
import { Declaratieproef, type Overgang } from '../proef/declaratieproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { type Eigenkast, found, GEDULD, maand, op, organisatie } from '../proef/opslagproef.ts'

const MAART = maand('2024-03')

opMotoren('wat een maand nog openhoudt', (motor) => {
  let eigen: Eigenkast
  const wereld = new Declaratieproef()
  const keep = (overgang: Overgang | null): Promise<void> => {
    if (overgang === null) throw new Error('the test expected something to happen')
    const { voor, na, bericht, wijzigingen } = overgang
    return eigen.doe((k) => k.dossiers.bewaar(wereld.betaler.uzovi, voor, na, { bericht, op: op(1), wijzigingen }))
  }
  const open = () =>
    eigen.lees(async (k) => [await k.dossiers.nietGedeclareerd(MAART), await k.dossiers.openAfgekeurd(MAART)])

  beforeAll(async () => {
    eigen = await found(await motor.open(), organisatie('praktijk'))
  }, GEDULD)

  it('counts prestaties without a line that stands, and those whose last line was rejected or refused', async () => {
    for (const id of ['p1', 'p2', 'p3']) wereld.change(id, { tarief: 10000, maand: '2024-03' })
    const prestaties = wereld.prestaties()
    await eigen.doe((k) =>
      k.prestaties.zet(
        MAART,
        prestaties.map((prestatie) => ({ soort: 'prestatie', prestatie })),
      ),
    )
    expect(await open(), 'nothing sent').toEqual([3, 0])
    await keep(wereld.compose('2024-03'))
    expect(await open(), 'all under way').toEqual([0, 0])
    await keep(wereld.answer(0, ['heel', 'niets', 'niets']))
    expect(await open(), 'two rejected').toEqual([2, 2])
    await keep(wereld.correct('2024-03'))
    expect(await open(), 'both sent again').toEqual([0, 0])
    await keep(wereld.refuseAtGate(0))
    expect(await open(), 'and refused with their message').toEqual([2, 2])
    await keep(wereld.correct('2024-03'))
    await keep(wereld.answer(0, ['heel']))
    expect(await open(), 'all granted').toEqual([0, 0])
    expect(await eigen.lees((k) => k.dossiers.openAfgekeurd(maand('2024-04')))).toBe(0)
  })
})
