import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EigenServer, makeEigenServer } from '@zorgketen/store/proef/eigen-server'
import { opPostgres } from '@zorgketen/store/proef/motoren'
import { admin } from '@zorgketen/store/proef/proefbank'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Draaiend, serve } from './serve.ts'

interface Gekregen {
  readonly status: number
  readonly json: {
    readonly fout?: { readonly code: string; readonly doe: { readonly nl: string; readonly en: string } }
  }
}

opPostgres('de database gaat weg terwijl de server draait', () => {
  const map = mkdtempSync(join(tmpdir(), 'zorgketen-weg-'))
  const gelogd: string[] = []
  let database: EigenServer
  let server: Draaiend
  let cookie = ''
  const ask = async (methode: 'GET' | 'POST', pad: string, inhoud?: unknown): Promise<Gekregen> => {
    const antwoord = await fetch(`${server.adres}/api${pad}`, {
      method: methode,
      headers: { cookie, ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
    })
    cookie = antwoord.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return { status: antwoord.status, json: (await antwoord.json()) as Gekregen['json'] }
  }
  beforeAll(async () => {
    database = await makeEigenServer()
    await admin(database.url('{}'), 'CREATE DATABASE weg')
    server = await serve({
      gegevens: map,
      url: database.url('weg'),
      poort: 0,
      milieu: 'T',
      demo: true,
      nu: () => '2023-04-05T09:00:00Z',
      log: (regel) => gelogd.push(regel),
    })
    expect((await ask('POST', '/sessie', { organisatie: 'praktijk', rol: 'administratie' })).status).toBe(200)
  }, 120_000)
  afterAll(async () => {
    await server?.stop()
    await database?.remove()
    rmSync(map, { recursive: true, force: true })
  })

  it('says so in both languages, in the thread that reckons too, and goes on when it is back', async () => {
    await database.crash()
    for (const pad of ['/registraties?maand=2023-03', '/declaraties/voorbeeld?maand=2023-03', '/patienten']) {
      const { status, json } = await ask('GET', pad)
      expect([status, json.fout?.code], pad).toEqual([503, 'opslag.weg'])
      expect(json.fout?.doe.nl).toContain('verbinding')
      expect(json.fout?.doe.en).toContain('reconnects')
    }
    expect(gelogd.length, 'the administrator can see it').toBeGreaterThanOrEqual(3)
    expect((await fetch(server.adres)).status, 'the screens stay').toBe(200)
    await database.start()
    expect((await ask('GET', '/registraties?maand=2023-03')).status).toBe(200)
    expect((await ask('POST', '/declaraties', { maand: '2023-03' })).status).toBe(200)
  }, 120_000)
})
