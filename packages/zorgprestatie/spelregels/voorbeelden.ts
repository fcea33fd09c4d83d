import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from './proef/basis.ts'
import { consultLangVoorbeelden } from './regels/consult-lang.voorbeelden.ts'
import { diagnoseVermeldVoorbeelden } from './regels/diagnose-vermeld.voorbeelden.ts'
import { diagnostiekOnverzekerdVoorbeelden } from './regels/diagnostiek-onverzekerd.voorbeelden.ts'
import { euthanasieMaximumVoorbeelden } from './regels/euthanasie-maximum.voorbeelden.ts'
import { geplandHerkenbaarVoorbeelden } from './regels/gepland-herkenbaar.voorbeelden.ts'
import { onverzekerdVastgesteldVoorbeelden } from './regels/onverzekerd-vastgesteld.voorbeelden.ts'
import { planVoorafVoorbeelden } from './regels/plan-vooraf.voorbeelden.ts'
import { regieVierConsultenVoorbeelden } from './regels/regie-vier-consulten.voorbeelden.ts'
import { regieZesWekenVoorbeelden } from './regels/regie-zes-weken.voorbeelden.ts'
import { reisBinnenInstellingVoorbeelden } from './regels/reis-binnen-instelling.voorbeelden.ts'
import { typeringJaarlijksVoorbeelden } from './regels/typering-jaarlijks.voorbeelden.ts'
import { verblijfZonderConsultVoorbeelden } from './regels/verblijf-zonder-consult.voorbeelden.ts'
import { verblijfsdagBinnenVerblijfVoorbeelden } from './regels/verblijfsdag-binnen-verblijf.voorbeelden.ts'
import { verwijzingOudVoorbeelden } from './regels/verwijzing-oud.voorbeelden.ts'

/** The examples of every rule, in the order of the book. */
export const spelregelVoorbeelden: readonly Voorbeelden<Geval>[] = [
  regieZesWekenVoorbeelden,
  regieVierConsultenVoorbeelden,
  diagnostiekOnverzekerdVoorbeelden,
  onverzekerdVastgesteldVoorbeelden,
  euthanasieMaximumVoorbeelden,
  geplandHerkenbaarVoorbeelden,
  planVoorafVoorbeelden,
  verwijzingOudVoorbeelden,
  diagnoseVermeldVoorbeelden,
  typeringJaarlijksVoorbeelden,
  consultLangVoorbeelden,
  reisBinnenInstellingVoorbeelden,
  verblijfZonderConsultVoorbeelden,
  verblijfsdagBinnenVerblijfVoorbeelden,
]
