import { type Agb, dayOf, minutes } from '@zorgketen/values'
import { allesBekend } from '../../afleiden/proef/tarieven.ts'
import { told } from '../../afleiden/proef/told.ts'
import { eenheid, praktijk, prestatieOf, weigercodeOf } from '../../proef/basis.ts'
import type { OverigeRegistratie, OverigeSoort, Overleg } from '../../registratie/overige-registratie.ts'
import { makeStam } from '../../stam/make-stam.ts'
import { SETTINGS } from '../../stam/setting.ts'
import { deriveOverig } from '../derive-overig.ts'
import type { Overigomgeving } from '../omgeving.ts'

export const stam = makeStam({ ...praktijk, eenheden: SETTINGS.map((setting) => eenheid(setting, setting)) })
export const goed: Overleg = {
  met: 'erkende-zorgverlener',
  overIndividuelePatient: true,
  intervisie: false,
  inDossier: true,
  patientVooraf: true,
}
export const omgeving: Overigomgeving = {
  heeftAfspraak: (wat) => wat === 'A1',
  minutenVoor: () => 0,
  acuutSinds: () => dayOf(2022, 3, 14),
  leeftijdOp: () => 40,
}
export const AGB = '01234567' as Agb

/** A registration of the kind that lacks nothing. */
export const van = (prestatiesoort: OverigeSoort, deel: Partial<OverigeRegistratie> = {}): OverigeRegistratie => ({
  soort: 'overig',
  prestatiesoort,
  id: 'o1',
  patient: 'p1',
  stroom: ['forensisch-psychiatrisch-toezicht', 'dagbesteding'].includes(prestatiesoort) ? 'fz' : 'ggz',
  datum: dayOf(2022, 3, 14),
  begintijd: null,
  eenheid: 'sectie-ii',
  zorgverlener: 'gz',
  minuten: minutes(60),
  overleg: prestatiesoort === 'intercollegiaal-overleg' ? goed : null,
  beveiligingsniveau: prestatiesoort === 'dagbesteding' ? 2 : null,
  ...(prestatiesoort === 'acute-ggz-verblijf' ? { verzorgingsgraad: 'D' } : {}),
  opdrachtgever: prestatiesoort === 'onderlinge-dienstverlening' ? AGB : null,
  afspraak: ['facultatief', 'transitie'].includes(prestatiesoort) ? 'A1' : null,
  ...deel,
})
export const derive = (een: OverigeRegistratie, deel: Partial<Overigomgeving> = {}) =>
  told(deriveOverig(een, stam, allesBekend, { ...omgeving, ...deel }))
export const codesOf = (een: OverigeRegistratie, deel: Partial<Overigomgeving> = {}) =>
  derive(een, deel).map(weigercodeOf)
export const only = (een: OverigeRegistratie, deel: Partial<Overigomgeving> = {}) => {
  const [uit, ...meer] = derive(een, deel)
  if (uit === undefined || meer.length > 0) throw new Error('not one')
  return prestatieOf(uit)
}
