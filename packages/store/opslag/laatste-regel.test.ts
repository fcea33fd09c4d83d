import { registratie } from '@zorgketen/usecases'
import { beforeAll, expect, it } from 'vitest'
import { Declaratieproef, type Overgang } from '../proef/declaratieproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { type Eigenkast, found, GEDULD, herkomst, op, organisatie } from '../proef/opslagproef.ts'

opMotoren('waar een registratie staat bij de betaler', (motor) => {
  let eigen: Eigenkast
  const wereld = new Declaratieproef()
  const keep = (overgang: Overgang | null): Promise<void> => {
    if (overgang === null) throw new Error('the test expected something to happen')
    const { voor, na, bericht, wijzigingen } = overgang
    return eigen.doe((k) => k.dossiers.bewaar(wereld.betaler.uzovi, voor, na, { bericht, op: op(1), wijzigingen }))
  }
  const regel = async () => (await eigen.lees((k) => k.registraties.vind('p1')))?.regel

  beforeAll(async () => {
    eigen = await found(await motor.open(), organisatie('praktijk'))
    const contact = registratie.parse({
      ...{ soort: 'consult', id: 'p1', patient: 'pat-1', stroom: 'ggz', datum: '2024-03-05', begintijd: null },
      ...{ zorgsoort: 'behandeling', eenheid: 'e1', zorgverlener: 'z1', geplandeMinuten: null },
      ...{ directeMinuten: 45, indirecteMinuten: null },
    })
    await eigen.doe((k) =>
      k.registraties.zet([{ registratie: contact, verwachteVersie: 0, vervallen: false }], herkomst(1)),
    )
  }, GEDULD)

  it('tells the state of the debit line that was sent last', async () => {
    wereld.change('p1', { tarief: 10000, maand: '2024-03' })
    expect(await regel()).toBeNull()
    await keep(wereld.compose('2024-03'))
    expect(await regel()).toMatchObject({ stand: 'verzonden', factuurnummer: 'F0101-1' })
    await keep(wereld.answer(0, ['niets']))
    expect(await regel()).toMatchObject({ stand: 'afgekeurd', factuurnummer: 'F0101-1' })
    await keep(wereld.correct('2024-03'))
    expect(await regel()).toMatchObject({ stand: 'verzonden', factuurnummer: 'F0101-2' })
    await keep(wereld.answer(0, ['heel']))
    expect(await regel()).toMatchObject({ stand: 'toegekend', factuurnummer: 'F0101-2' })
    wereld.change('p1', null)
    await keep(wereld.correct('2024-03'))
    await keep(wereld.answer(0, ['heel']))
    expect(await regel(), 'a credit says it of the debit line').toMatchObject({
      stand: 'gecrediteerd',
      factuurnummer: 'F0101-2',
    })
  })
})
