import { AsyncLocalStorage } from 'node:async_hooks'
import { StoreFout } from './fout/store-fout.ts'
import { load } from './motor/load.ts'
import type { Begin, Motor, Verbinding } from './motor/motor.ts'
import { parameterOf } from './motor/parameter.ts'
import { onderhoud } from './onderhoud/onderhoud.ts'
import type { Slothouder } from './slot/slothouder.ts'
import type { Sql } from './sql.ts'
import type { Milieu, Store, Wie } from './store.ts'
import { setWie } from './wie.ts'

/** What belongs to an open store beside its engine. */
type Rest = {
  readonly milieu: Milieu
  readonly citus: boolean
  readonly overgenomen: Slothouder | null
  readonly announce: (adres: string) => Promise<void>
  readonly release: () => Promise<void>
}

const motoren = new WeakMap<Store, { readonly motor: Motor; readonly citus: boolean }>()

const onderkantOf = (store: Store): { readonly motor: Motor; readonly citus: boolean } => {
  const onderkant = motoren.get(store)
  if (onderkant === undefined) throw new StoreFout('opslag.gesloten')
  return onderkant
}

/** The engine below a store, for what works as owner (backup). Not for the application. */
export const motorOf = (store: Store): Motor => onderkantOf(store).motor

/** Whether the database of a store is spread over a cluster. */
export const traitsOf = (store: Store): { readonly citus: boolean } => onderkantOf(store)

/** A store over an engine that is open and migrated. */
export const makeStore = (motor: Motor, rest: Rest): Store => {
  const binnen = new AsyncLocalStorage<{ loopt: boolean }>()
  const begin = (soort: 'write' | 'read', wie: Wie): Begin => {
    if (!motoren.has(store)) throw new StoreFout('opslag.gesloten')
    if (binnen.getStore()?.loopt) throw new StoreFout('opslag.genest')
    return { soort, instellen: setWie(wie, rest.citus) }
  }
  const inTransaction = <T>(soort: 'write' | 'read', wie: Wie, doe: (sql: Sql) => Promise<T>): Promise<T> => {
    const deze = { loopt: true }
    return motor
      .transaction(begin(soort, wie), (v) => binnen.run(deze, () => doe(sqlOf(v))))
      .finally(() => {
        deze.loopt = false
      })
  }
  const ask: NonNullable<Motor['ask']> =
    motor.ask ?? ((hoe, text, params) => motor.transaction(hoe, (v) => v.query(text, params)))
  const store: Store = {
    soort: motor.soort,
    milieu: rest.milieu,
    overgenomen: rest.overgenomen,
    transact: async (wie, doe) => inTransaction('write', wie, doe),
    read: async (wie, doe) => inTransaction('read', wie, doe),
    readLoosely: async (wie, doe) =>
      motor.soort === 'postgres'
        ? inTransaction('read', wie, doe)
        : doe({
            ...perQuery((vraag) => inTransaction('read', wie, vraag)),
            query: queryOf((text, params) => ask(begin('read', wie), text, params)),
          }),
    announce: rest.announce,
    onderhoud: async () => {
      if (!motoren.has(store)) throw new StoreFout('opslag.gesloten')
      if (binnen.getStore()?.loopt) throw new StoreFout('opslag.genest')
      return onderhoud(motor)
    },
    close: async () => {
      if (!motoren.delete(store)) return
      try {
        await motor.close()
      } finally {
        await rest.release()
      }
    },
  }
  motoren.set(store, { motor, citus: rest.citus })
  return store
}

/** Every statement in a transaction of its own. */
const perQuery = (inTransaction: <T>(doe: (sql: Sql) => Promise<T>) => Promise<T>): Omit<Sql, 'query'> => ({
  run: (text, params) => inTransaction((sql) => sql.run(text, params)),
  exec: (text) => inTransaction((sql) => sql.exec(text)),
  load: (tabel, kolommen, rijen) => inTransaction((sql) => sql.load(tabel, kolommen, rijen)),
})

const queryOf =
  (ask: Verbinding['query']): Sql['query'] =>
  async <R extends object>(text: string, params: Parameters<Sql['query']>[1] = []) =>
    (await ask(text, params.map(parameterOf))).rows as readonly R[]

const sqlOf = (v: Verbinding): Sql => {
  let loads = 0
  return {
    query: queryOf((text, params) => v.query(text, params)),
    run: async (text, params = []) => (await v.query(text, params.map(parameterOf))).changed,
    exec: (text) => v.exec(text),
    load: (tabel, kolommen, rijen) => {
      loads++
      return load(v, loads, tabel, kolommen, rijen)
    },
  }
}
