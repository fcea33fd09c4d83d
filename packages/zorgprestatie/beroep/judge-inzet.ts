import {
  compile,
  type Loket,
  type Melding,
  type NietBeoordeeld,
  type Register,
  report,
  takeSnapshot,
} from '@zorgketen/rules'
import { type EpochDay, formatDay } from '@zorgketen/values'
import { type Beroepenbron, composeInzetbeeld, type Inzet, type Inzetbeeld } from './inzet.ts'
import type { Beroepsomgeving, Inschrijving } from './omgeving.ts'
import { beroepsregels } from './regelboek.ts'

/** The registers of the outside world that are at hand; one that is not there leaves its rule not judged. */
export interface Beroepsregisters {
  readonly bigRegister: Register<Inschrijving> | undefined
  readonly agbRegister: Register<Inschrijving> | undefined
}

export interface Inzetuitslag {
  readonly meldingen: readonly Melding[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
}

/** The desk of the staff records: every rule, nothing hidden, every breach refuses. */
const LOKET: Loket = {
  id: 'beroep',
  naam: { nl: 'Beroepen van zorgverleners', en: 'Professions of professionals' },
  kiest: () => true,
  ernst: [],
  lagen: [],
  retourcodes: null,
}

/** Judges professionals at work: profession on the day, list, training, BIG and AGB, and who may be regiebehandelaar. */
export function judgeInzet(
  inzetten: readonly Inzet[],
  bron: Beroepenbron,
  { bigRegister, agbRegister }: Beroepsregisters,
  vandaag: EpochDay,
): Inzetuitslag {
  const feiten = takeSnapshot({ ...(bigRegister && { bigRegister }), ...(agbRegister && { agbRegister }) }, '')
  const set = compile(beroepsregels, { versie: '1.0', registers: feiten.namen, wants: LOKET.kiest })
  let pad = ''
  const omgeving: Beroepsomgeving = { feiten, vandaag, pad: () => pad }
  const run = set.start(omgeving)
  const visit = run.visitor<Inzetbeeld>('inzet')
  for (const inzet of inzetten) {
    pad = `zorgverlener ${inzet.professional.id}, ${inzet.rol} op ${formatDay(inzet.dag)}`
    visit(composeInzetbeeld(inzet, bron))
  }
  const { bevindingen, nietBeoordeeld } = run.finish()
  return { meldingen: report(LOKET, bevindingen), nietBeoordeeld }
}
