import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

let server: Awaited<ReturnType<typeof openProefserver>>
beforeAll(async () => {
  server = await openProefserver()
})
afterAll(() => server.close())

interface Gelezen {
  readonly soort: string
  readonly uitslag: { readonly stand: string }
  readonly secties: readonly unknown[]
  readonly totaal: { readonly secties: number; readonly regels: number }
}

/** Without a cookie: nobody is in. */
async function lees(bytes: Uint8Array, naam: string) {
  const antwoord = await server.app.request(`/api/hulpmiddelen/lezen?naam=${encodeURIComponent(naam)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(bytes.length) },
    body: Uint8Array.from(bytes),
  })
  return { status: antwoord.status, json: (await antwoord.json()) as Gelezen & { readonly fout?: { code: string } } }
}

async function eenBericht(): Promise<Uint8Array> {
  const vraag = await server.als('praktijk', 'administratie')
  await vraag('POST', '/declaraties', { maand: '2023-03' })
  return server.plek.opslag.read({ organisatie: 'praktijk', rol: 'lezer' }, async (kast) => {
    const filter = { richting: 'uit' as const, soort: 'gds801' as const, standen: null }
    const { rijen } = await kast.berichten.lijst(filter, { vanaf: 0, aantal: 1 })
    return kast.berichten.inhoud(rijen[0]?.id ?? '')
  })
}

describe('loose tools need no account', () => {
  it('reads a message, whole and broken, and keeps nothing of it', async () => {
    const bytes = await eenBericht()
    const alle = { richting: null, soort: null, standen: null }
    const tel = () =>
      server.plek.opslag.read({ organisatie: 'praktijk', rol: 'lezer' }, (kast) =>
        kast.berichten.lijst(alle, { vanaf: 0, aantal: 1 }),
      )
    const voor = (await tel()).totaal
    const heel = await lees(bytes, 'a.xml')
    expect(heel.status).toBe(200)
    expect(heel.json).toMatchObject({ soort: 'gds801', uitslag: { stand: 'goed' } })
    expect(heel.json.secties.length).toBe(heel.json.totaal.secties)
    const half = await lees(bytes.slice(0, bytes.length / 2), 'b.xml')
    expect(half.json).toMatchObject({ soort: 'gds801', uitslag: { stand: 'onleesbaar' } })
    expect(half.json.totaal.regels).toBeGreaterThan(0)
    const anders = await lees(new TextEncoder().encode('naam;bedrag\n'), 'c.csv')
    expect(anders.json).toMatchObject({ soort: 'onbekend', uitslag: { stand: 'onbekend' } })
    expect((await tel()).totaal).toBe(voor)
  })

  it('refuses a file that is too big, with a word of what to do', async () => {
    const { status, json } = await lees(new Uint8Array(64 * 1024 * 1024 + 1), 'groot.xml')
    expect(status).toBe(422)
    expect(json.fout?.code).toBe('invoer')
  })

  it('looks up a return code, a rule and a prestatiecode, the exact one first', async () => {
    for (const [woord, soort] of [
      ['0611', 'retourcode'],
      ['VC034', 'regel'],
      ['co0497', 'prestatie'],
    ]) {
      const antwoord = await server.app.request(`/api/hulpmiddelen/zoek?woord=${woord}&dag=2023-03-01`)
      const { resultaten } = (await antwoord.json()) as { resultaten: { soort: string }[] }
      expect(resultaten[0]?.soort, woord).toBe(soort)
    }
  })
})
