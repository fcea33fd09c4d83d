import { type ClockTime, dayOf, type EpochDay, formatDay } from '@zorgketen/values'
import { allesBekend } from '../../afleiden/proef/tarieven.ts'
import { told } from '../../afleiden/proef/told.ts'
import { eenheid, praktijk } from '../../proef/basis.ts'
import type { Verblijfsregistratie, Verblijfszorg } from '../../registratie/verblijfsregistratie.ts'
import { makeStam } from '../../stam/make-stam.ts'
import { SETTINGS } from '../../stam/setting.ts'
import { deriveVerblijf } from '../derive-verblijf.ts'

export const stam = makeStam({ ...praktijk, eenheden: SETTINGS.map((setting) => eenheid(setting, setting)) })
export const maart = (dag: number) => dayOf(2022, 3, dag)
export const om = (uur: number) => (uur * 3600) as ClockTime
export const moment = (dag: EpochDay, tijd: ClockTime | null = om(10)) => ({ dag, tijd })
export const zorg = (deel: Partial<Verblijfszorg> = {}): Verblijfszorg => ({
  geldig: { van: dayOf(2020, 1, 1), tot: null },
  verzorgingsgraad: 'D',
  beveiligingsniveau: 2,
  rechtvaardigingsgrond: false,
  ...deel,
})
export const verblijf = (deel: Partial<Verblijfsregistratie> = {}): Verblijfsregistratie => ({
  soort: 'verblijf',
  id: 'v1',
  patient: 'p1',
  stroom: 'ggz',
  eenheid: 'klinisch',
  opname: moment(maart(1)),
  ontslag: moment(maart(4)),
  zorg: [zorg()],
  afwezig: [],
  integraal: false,
  ...deel,
})
export const jaar = { van: dayOf(2021, 1, 1), tot: dayOf(2022, 12, 31) }
export const derive = (deel: Partial<Verblijfsregistratie> = {}, vak = jaar, heeft = false) =>
  told(deriveVerblijf(verblijf(deel), vak, stam, allesBekend, () => heeft))
export const dagenOf = (...vraag: Parameters<typeof derive>) =>
  derive(...vraag).flatMap((een) => (een.soort === 'prestatie' ? [formatDay(een.prestatie.datum).slice(5)] : []))
export const refused = (...vraag: Parameters<typeof derive>) =>
  derive(...vraag).flatMap((een) =>
    een.soort === 'weigering'
      ? [
          [
            een.weigering.code,
            een.weigering.params.van ?? null,
            een.weigering.params.tot ?? null,
            een.weigering.params.dagen ?? null,
          ],
        ]
      : [],
  )
