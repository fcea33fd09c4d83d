import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterTarieven, type Fout } from '../proef/enter-tarieven.ts'
import { openProefserver } from '../proef/open-proefserver.ts'

let server: Awaited<ReturnType<typeof openProefserver>>
beforeAll(async () => {
  server = await openProefserver()
})
afterAll(() => server.close())

describe('ZPM-19 the agreed tariff of a contract', () => {
  const inhoud = (tarief: string, afspraken: readonly unknown[] = []) => ({
    nummer: 'C-1',
    declarant: '94000001',
    betaler: '0101',
    geldig: { van: '2023-01-01', tot: '2023-12-31' },
    producten: [{ prestatiecode: 'CO0497', tarief, geldig: { van: '2023-01-01', tot: '2023-12-31' } }],
    afspraken,
  })
  const bewaar = async (document: unknown) => {
    const { vraag } = await enterTarieven(server, 'praktijk', 'administratie')
    return vraag<Fout & { readonly id: string }>('POST', '/stam/contract', { document, reden: 'proef' })
  }

  it('up to the maximum plus 10 percent; above that is refused at its field', async () => {
    // 128.40 plus 10 percent is 141.24
    expect(await bewaar(inhoud('141.25'))).toMatchObject({
      json: { fout: { waar: 'producten.0.tarief', wat: { nl: expect.stringContaining('€ 141,24') } } },
    })
    expect((await bewaar(inhoud('141.24'))).status).toBe(200)
    expect((await bewaar({ ...inhoud('90.00'), nummer: 'C-2' })).status).toBe(200)
  })

  it('agreements by their name, each once a day', async () => {
    const dagen = { van: '2023-01-01', tot: null }
    const wat = (naam: string) => ({ wat: naam, toelichting: null, geldig: dagen })
    const met = (...namen: string[]) => bewaar({ ...inhoud('90.00', namen.map(wat)), nummer: 'C-3' })
    expect(await met('een mooie afspraak')).toMatchObject({ json: { fout: { waar: 'afspraken' } } })
    expect(await met('hoogspecialistisch', 'hoogspecialistisch')).toMatchObject({
      json: { fout: { waar: 'afspraken' } },
    })
    expect((await met('hoogspecialistisch', 'OV0123')).status).toBe(200)
  })
})
