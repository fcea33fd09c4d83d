import { formatDay } from '@zorgketen/values'
import type { Trajectdiagnose } from '@zorgketen/zorgtraject'
import type { Actor } from '../../opslag/actor.ts'
import { assertMag } from '../../werk/mag.ts'
import { Werkfout } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { changeDiagnoses, putVermelding } from '../typeren/voed-zorgtraject.ts'
import { needZorgvraag } from '../zorgvraag/wijzig-zorgvraag.ts'
import type { Zorgvraagbeeld } from '../zorgvraag/zorgvraagbeeld.ts'
import { refuseVermelding } from './vermeldingen.ts'

interface Welke {
  readonly patient: string
  readonly zorgvraag: string
}

type Gedateerd = Trajectdiagnose & { readonly datum: NonNullable<Trajectdiagnose['datum']> }

/** Records what goes on the bill: a code of list 029-033 from a day on, checked as the gate will (ZPM-14, ZPM-34). */
export const recordVermelding = (plek: Werkplek, actor: Actor, welke: Welke, vermelding: Gedateerd): Promise<void> => {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const beeld = await needZorgvraag(kast, welke.patient, welke.zorgvraag)
    const nummer = needTraject(beeld)
    const weigering = refuseVermelding(beeld, vermelding, vermelding.datum, plek.gereedschap.referentie)
    if (weigering !== null) {
      const { code, wat, doe } = weigering
      throw new Werkfout('invoer', { wat, doe, waar: code.startsWith('RC') ? 'code' : 'codelijst' })
    }
    const handeling = 'diagnose op zorgtraject vastgelegd'
    await changeDiagnoses(plek, actor, kast, nummer, handeling, vermelding, (al) => putVermelding(al, vermelding))
  })
}

/** Takes away what was recorded by mistake, by its list and day. */
export const removeVermelding = (
  plek: Werkplek,
  actor: Actor,
  welke: Welke,
  vermelding: Trajectdiagnose,
): Promise<void> => {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const nummer = needTraject(await needZorgvraag(kast, welke.patient, welke.zorgvraag))
    const { codelijst, datum } = vermelding
    await changeDiagnoses(plek, actor, kast, nummer, 'diagnose op zorgtraject weggehaald', vermelding, (al) => {
      const rest = al.filter((een) => een.codelijst !== codelijst || een.datum !== datum)
      if (rest.length === al.length) throw staatErNiet(codelijst, datum)
      return rest
    })
  })
}

function needTraject({ zorgtraject }: Zorgvraagbeeld) {
  if (zorgtraject !== null) return zorgtraject.nummer
  throw new Werkfout('belemmerd', {
    wat: {
      nl: 'De zorgvraag hoort nog niet bij één zorgtraject.',
      en: 'The zorgvraag does not go under one zorgtraject yet.',
    },
    verwacht: { nl: 'één zorgtraject waar de diagnose bij hoort', en: 'one zorgtraject that the diagnosis goes with' },
    doe: { nl: 'Kies bij de zorgvraag het zorgtraject.', en: 'Choose the zorgtraject at the zorgvraag.' },
  })
}

const staatErNiet = (codelijst: string, datum: Trajectdiagnose['datum']): Werkfout =>
  new Werkfout('niet-gevonden', {
    wat: {
      nl: `Lijst ${codelijst}${datum === null ? '' : ` van ${formatDay(datum)}`} staat niet (meer) op het zorgtraject.`,
      en: `List ${codelijst}${datum === null ? '' : ` of ${formatDay(datum)}`} does not stand on the zorgtraject (any more).`,
    },
    doe: { nl: 'Ververs de pagina.', en: 'Refresh the page.' },
  })
