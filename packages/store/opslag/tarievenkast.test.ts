import { Bewerkingsconflict, type Tariefuitgave } from '@zorgketen/usecases/opslag'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { dag, type Eigenkast, found, GEDULD, op, organisatie } from '../proef/opslagproef.ts'

opMotoren('tarieven', (motor) => {
  let eigen: Eigenkast
  beforeAll(async () => {
    eigen = await found(await motor.open(), organisatie('praktijk'))
  }, GEDULD)

  const uitgave = (volgnummer: number): Omit<Tariefuitgave, 'ingetrokken'> => ({
    volgnummer,
    soort: 'nza',
    bestandsnaam: 'tarieven 2025.csv',
    vingerafdruk: `afdruk ${volgnummer}`,
    titel: 'NZa, prestatie- en tariefbestand 2025',
    geldig: { van: dag('2025-01-01'), tot: volgnummer === 1 ? dag('2025-12-31') : null },
    volledig: true,
    rijen: 2,
    geweigerd: 1,
    aanvaard: { op: op(volgnummer), door: 'beheerder', reden: 'officieel' },
  })
  const inhoud = (tekst: string) => ({ bestand: new Uint8Array([1, 2, 3]), inhoud: tekst, afdruk: `hash van ${tekst}` })

  it('keeps files with their bytes and their release, in the order of acceptance', async () => {
    await eigen.doe((k) => k.tarieven.bewaar(uitgave(1), inhoud('één')))
    await eigen.doe((k) => k.tarieven.bewaar(uitgave(2), inhoud('twee')))
    expect(await eigen.lees((k) => k.tarieven.alle())).toEqual([
      { ...uitgave(1), ingetrokken: null },
      { ...uitgave(2), ingetrokken: null },
    ])
    expect(await eigen.lees((k) => k.tarieven.inhoud(1))).toBe('één')
    expect(await eigen.lees((k) => k.tarieven.bestand(2))).toEqual(new Uint8Array([1, 2, 3]))
    expect(await eigen.lees((k) => k.tarieven.inhoud(9))).toBeNull()
    expect(await eigen.lees((k) => k.tarieven.geldend(null))).toEqual([
      { volgnummer: 1, afdruk: 'hash van één' },
      { volgnummer: 2, afdruk: 'hash van twee' },
    ])
  })

  it('takes a number once', async () => {
    await expect(eigen.doe((k) => k.tarieven.bewaar(uitgave(2), inhoud('iets anders')))).rejects.toThrow(
      Bewerkingsconflict,
    )
    expect(await eigen.lees((k) => k.tarieven.inhoud(2))).toBe('twee')
  })

  it('withdraws once, and still gives what was withdrawn to who asks for it', async () => {
    const herkomst = { op: op(5), door: 'beheerder', reden: 'verkeerd jaar' }
    await eigen.doe((k) => k.tarieven.trekIn(1, herkomst))
    await expect(eigen.doe((k) => k.tarieven.trekIn(1, herkomst))).rejects.toThrow(Bewerkingsconflict)
    expect((await eigen.lees((k) => k.tarieven.alle()))[0]?.ingetrokken).toEqual(herkomst)
    const held = async (welke: readonly number[] | null) =>
      (await eigen.lees((k) => k.tarieven.geldend(welke))).map(({ volgnummer }) => volgnummer)
    expect(await held(null)).toEqual([2])
    expect(await held([])).toEqual([])
    expect(await held([2, 1, 9])).toEqual([1, 2])
  })
})
