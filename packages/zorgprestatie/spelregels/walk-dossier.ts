import type { Run } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { Spelregeldossier } from './feiten.ts'
import type { Plekken } from './omgeving.ts'
import { listTyperingsbeurten } from './typeringsbeurt.ts'
import { cutVerblijf } from './verblijfspauze.ts'
import { composeZorgvraagbeeld } from './zorgvraagbeeld.ts'

/** Visits every record of a dossier in canonical order; `at` hears the path of each before it is visited. */
export function walkDossier(run: Run, dossier: Spelregeldossier, at: (pad: string) => void): void {
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
    at(`zorgvraag ${zorgvraag.id}`)
    visit.zorgvraag(composeZorgvraagbeeld(zorgvraag))
    listTyperingsbeurten(zorgvraag).forEach(visit.typering)
    for (const consult of inOrder(zorgvraag.consulten)) {
      at(`zorgvraag ${zorgvraag.id}, consult ${consult.id}`)
      visit.consult({ ...consult, zorgvraag })
    }
  }
  for (const verblijf of dossier.verblijven) {
    at(`verblijf ${verblijf.id}`)
    cutVerblijf(verblijf).forEach(visit.verblijfspauze)
    for (const dag of inOrder(verblijf.dagen)) {
      at(`verblijf ${verblijf.id}, dag ${dag.id}`)
      visit.verblijfsdag({ ...dag, verblijf })
    }
  }
  for (const consultatie of inOrder(dossier.euthanasie)) {
    at(`consultatie ${consultatie.id}`)
    visit.euthanasie(consultatie)
  }
}

/** Running totals count in the order of the days, and of one day in the order of the ids: the same on every run. */
const inOrder = <T extends { readonly datum: EpochDay; readonly id: string }>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => a.datum - b.datum || (a.id < b.id ? -1 : 1))
