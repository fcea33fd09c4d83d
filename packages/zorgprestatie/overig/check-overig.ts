import { weiger } from '../afleiden/weiger.ts'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'
import type { Gebrek, Stam } from '../stam/stam.ts'
import type { ConsultWeigercode } from '../weigering/catalogus.ts'
import { checkAcuut } from './check-acuut.ts'
import { checkOverleg } from './check-overleg.ts'
import type { Overigomgeving } from './omgeving.ts'
import type { Soortregel } from './soortregel.ts'

const EENHEID: Record<Gebrek, ConsultWeigercode> = {
  onbekend: 'eenheid.onbekend',
  geen: 'eenheid.zonder-setting',
  meer: 'eenheid.meer-settings',
}

/** Everything that a registration of an other prestatie lacks or breaks; each has its own reason. */
export function checkOverig(
  registratie: OverigeRegistratie,
  regel: Soortregel,
  stam: Stam,
  omgeving: Overigomgeving,
): readonly Geweigerd[] {
  const { prestatiesoort: soort, stroom, beveiligingsniveau, verzorgingsgraad } = registratie
  const uit: Geweigerd[] = []
  if (!regel.stromen.includes(stroom)) {
    uit.push(weiger(registratie, 'overig.stroom', { soort, stroom, stromen: regel.stromen.join(', ') }))
  }
  if (regel.setting !== null) uit.push(...checkSetting(registratie, regel.setting, stam))
  uit.push(...checkMinuten(registratie, regel))
  if (soort === 'intercollegiaal-overleg') uit.push(...checkOverleg(registratie, registratie.overleg))
  if (regel.niveaus !== null && regel.niveaus[(beveiligingsniveau ?? 0) - 1] === undefined) {
    uit.push(weiger(registratie, 'overig.niveau-ontbreekt', { soort }))
  }
  if (regel.graad && (verzorgingsgraad ?? '') === '') uit.push(weiger(registratie, 'overig.graad-ontbreekt', { soort }))
  if (regel.kalenderdagen !== null) {
    uit.push(...checkAcuut(registratie, regel.kalenderdagen, regel.vanafLeeftijd, omgeving))
  }
  if (regel.opdrachtgever && registratie.opdrachtgever === null) {
    uit.push(weiger(registratie, 'overig.opdrachtgever-ontbreekt'))
  }
  if (regel.afspraak) uit.push(...checkAfspraak(registratie, omgeving))
  return uit
}

function checkSetting(registratie: OverigeRegistratie, setting: string, stam: Stam): readonly Geweigerd[] {
  const { eenheid, datum } = registratie
  const besluit = stam.settingOp(eenheid, datum)
  if (typeof besluit === 'string') return [weiger(registratie, EENHEID[besluit], { eenheid })]
  if ('weigering' in besluit) return [besluit]
  if (besluit.setting === setting) return []
  return [weiger(registratie, 'overleg.setting', { setting: besluit.setting })]
}

function checkMinuten(registratie: OverigeRegistratie, regel: Soortregel): readonly Geweigerd[] {
  const { minuten, prestatiesoort: soort } = registratie
  if (regel.klassen === null && regel.maximumMinuten === null) return []
  if (minuten === null || minuten === 0) return [weiger(registratie, 'overig.minuten-ontbreken', { soort })]
  if (regel.klassen === null) return []
  const kortste = Math.min(...regel.klassen)
  return minuten < kortste ? [weiger(registratie, 'overleg.te-kort', { minuten, kortste })] : []
}

function checkAfspraak(registratie: OverigeRegistratie, { heeftAfspraak }: Overigomgeving): readonly Geweigerd[] {
  const { afspraak, prestatiesoort: soort, datum, patient } = registratie
  if (afspraak === null) return [weiger(registratie, 'overig.afspraak-ontbreekt', { soort })]
  if (heeftAfspraak(afspraak, datum, patient)) return []
  return [weiger(registratie, 'overig.afspraak-geldt-niet', { soort, afspraak })]
}
