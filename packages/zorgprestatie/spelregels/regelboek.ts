import type { Rule } from '@zorgketen/rules'
import type { Grenzen } from './grenzen.ts'
import { consultLang } from './regels/consult-lang.ts'
import { diagnoseVermeld } from './regels/diagnose-vermeld.ts'
import { diagnostiekOnverzekerd } from './regels/diagnostiek-onverzekerd.ts'
import { euthanasieMaximum } from './regels/euthanasie-maximum.ts'
import { geplandHerkenbaar } from './regels/gepland-herkenbaar.ts'
import { onverzekerdVastgesteld } from './regels/onverzekerd-vastgesteld.ts'
import { planVooraf } from './regels/plan-vooraf.ts'
import { regieVierConsulten } from './regels/regie-vier-consulten.ts'
import { regieZesWeken } from './regels/regie-zes-weken.ts'
import { reisBinnenInstelling } from './regels/reis-binnen-instelling.ts'
import { typeringJaarlijks } from './regels/typering-jaarlijks.ts'
import { verblijfZonderConsult } from './regels/verblijf-zonder-consult.ts'
import { verblijfsdagBinnenVerblijf } from './regels/verblijfsdag-binnen-verblijf.ts'
import { verwijzingOud } from './regels/verwijzing-oud.ts'

/** The rules of the field (spelregels), with the dated limits they use, in the order of the book. */
export const makeSpelregels = (grenzen: Grenzen): readonly Rule[] => [
  regieZesWeken(grenzen),
  regieVierConsulten(grenzen),
  diagnostiekOnverzekerd(grenzen),
  onverzekerdVastgesteld,
  euthanasieMaximum(grenzen),
  geplandHerkenbaar,
  planVooraf,
  verwijzingOud(grenzen),
  diagnoseVermeld,
  typeringJaarlijks(grenzen),
  consultLang(grenzen),
  reisBinnenInstelling,
  verblijfZonderConsult(grenzen),
  verblijfsdagBinnenVerblijf,
]
