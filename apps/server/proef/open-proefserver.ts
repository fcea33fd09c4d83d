import { makeApp } from '../app.ts'
import { needAudit } from './need-audit.ts'
import { openProefplek } from './open-proefplek.ts'

/** The application over a store of its own with the demonstration in it; `als` enters an organisation and asks. */
export async function openProefserver() {
  const { plek, close } = await openProefplek()
  const { app } = makeApp({
    plek: { ...plek, opslag: needAudit(plek.opslag) },
    reken: null,
    onderhoud: null,
    versie: 'proef',
    schermen: null,
    beheer: null,
    log: (error) => {
      throw error
    },
  })
  const als = async (organisatie: string, rol: string) => {
    const binnen = await app.request('/api/sessie', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ organisatie, rol }),
    })
    const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
    return async <T = Record<string, unknown>>(
      method: 'GET' | 'POST' | 'PUT' | 'DELETE',
      pad: string,
      body?: unknown,
    ): Promise<{ readonly status: number; readonly json: T }> => {
      const antwoord = await app.request(`/api${pad}`, {
        method,
        headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: antwoord.status, json: (await antwoord.json()) as T }
    }
  }
  return { app, als, plek, close }
}
