import type { Run } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { Spelregeldossier } from './feiten.ts'
import type { Plekken } from './omgeving.ts'
import type { Spelregelplaats } from './plaats.ts'
import { listTyperingsbeurten } from './typeringsbeurt.ts'
import { cutVerblijf } from './verblijfspauze.ts'
import { composeZorgvraagbeeld, type Zorgvraagbeeld } from './zorgvraagbeeld.ts'

const NERGENS = { zorgvraag: null, verblijf: null, registratie: null } as const

/** Who hears of each record before it is visited: where it stands, and a zorgvraag with its days. */
export interface Wandelaar {
  readonly at: (plaats: Spelregelplaats) => void
  readonly zorgvraag: (beeld: Zorgvraagbeeld) => void
}

/** Visits every record of a dossier in canonical order. */
export function walkDossier(run: Run, dossier: Spelregeldossier, { at, zorgvraag: hear }: Wandelaar): void {
  const visitor = <K extends keyof Plekken & string>(plek: K) => run.visitor<Plekken[K]>(plek)
  const visit = {
    zorgvraag: visitor('zorgvraag'),
    consult: visitor('consult'),
    typering: visitor('typering'),
    verblijfspauze: visitor('verblijfspauze'),
    verblijfsdag: visitor('verblijfsdag'),
    euthanasie: visitor('euthanasie'),
  }
  for (const zorgvraag of dossier.zorgvragen) {
    const waar = { ...NERGENS, zorgvraag: zorgvraag.id }
    const pad = `zorgvraag ${zorgvraag.id}`
    const beeld = composeZorgvraagbeeld(zorgvraag)
    at({ ...waar, pad, dag: beeld.consultdagen[0] ?? null })
    hear(beeld)
    visit.zorgvraag(beeld)
    listTyperingsbeurten(zorgvraag).forEach(visit.typering)
    for (const consult of inOrder(zorgvraag.consulten)) {
      at({ ...waar, pad: `${pad}, consult ${consult.id}`, registratie: consult.id, dag: consult.datum })
      visit.consult({ ...consult, zorgvraag })
    }
  }
  for (const verblijf of dossier.verblijven) {
    const waar = { ...NERGENS, verblijf: verblijf.id, registratie: verblijf.id }
    const pad = `verblijf ${verblijf.id}`
    at({ ...waar, pad, dag: verblijf.opname })
    cutVerblijf(verblijf).forEach(visit.verblijfspauze)
    for (const dag of inOrder(verblijf.dagen)) {
      at({ ...waar, pad: `${pad}, dag ${dag.id}`, dag: dag.datum })
      visit.verblijfsdag({ ...dag, verblijf })
    }
  }
  for (const consultatie of inOrder(dossier.euthanasie)) {
    const { id, datum } = consultatie
    at({ ...NERGENS, pad: `consultatie ${id}`, registratie: id, dag: datum })
    visit.euthanasie(consultatie)
  }
}

/** Running totals count in the order of the days, and of one day in the order of the ids: the same on every run. */
const inOrder = <T extends { readonly datum: EpochDay; readonly id: string }>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => a.datum - b.datum || (a.id < b.id ? -1 : 1))
