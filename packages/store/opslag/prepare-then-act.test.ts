import { AsyncResource } from 'node:async_hooks'
import { prepareThenAct } from '@zorgketen/usecases'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { type Eigenkast, found, GEDULD, op, organisatie } from '../proef/opslagproef.ts'

const WIE = { organisatie: 'praktijk', rol: 'beheerder' } as const

opMotoren('voorbereiden en dan doen', (motor) => {
  let eigen: Eigenkast
  let nummer = 0
  const schrijf = (uur: number) => {
    nummer += 1
    const rij = { id: `a${nummer}`, op: op(uur), door: 't', rol: 'beheerder', doel: 'proef', handeling: 'proef' }
    return eigen.doe((k) => k.audit.schrijf({ ...rij, onderwerp: 'proef', details: {} }))
  }
  beforeAll(async () => {
    eigen = await found(await motor.open(), organisatie('praktijk'))
  }, GEDULD)

  it('acts on what was prepared when nothing changed', async () => {
    let keer = 0
    const prepare = async () => {
      keer += 1
      return keer
    }
    expect(await prepareThenAct(eigen.opslag, WIE, prepare, async (_, voorbereid) => voorbereid)).toBe(1)
    await schrijf(1)
    expect(await prepareThenAct(eigen.opslag, WIE, prepare, async (_, voorbereid) => voorbereid)).toBe(2)
  })

  it.each([
    ['later', 3],
    ['at the same instant', 3],
  ])('prepares again inside when someone changed something meanwhile, %s', async (_, uur) => {
    let keer = 0
    // From outside the transaction that reads: someone else.
    const iemandAnders = AsyncResource.bind(() => schrijf(uur))
    const prepare = async () => {
      keer += 1
      if (keer === 1) await iemandAnders()
      return keer
    }
    expect(await prepareThenAct(eigen.opslag, WIE, prepare, async (_kast, voorbereid) => voorbereid)).toBe(2)
  })

  it('keeps nothing of an act that throws', async () => {
    const act = prepareThenAct(
      eigen.opslag,
      WIE,
      async () => null,
      async (kast) => {
        const rij = { id: 'weg', op: op(5), door: 't', rol: 'beheerder', doel: 'proef', handeling: 'proef' }
        await kast.audit.schrijf({ ...rij, onderwerp: 'weg', details: {} })
        throw new RangeError('halverwege')
      },
    )
    await expect(act).rejects.toThrow('halverwege')
    expect((await eigen.lees((k) => k.audit.lijst('weg', { vanaf: 0, aantal: 1 }))).totaal).toBe(0)
  })
})
