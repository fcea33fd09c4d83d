import { loadReferentie } from '@zorgketen/reference/load'
import { dayOf, minutes, type Period, type Tekst } from '@zorgketen/values'
import type { Afleiding } from '../consult/afleiding.ts'
import type { Prestatie } from '../prestatie/prestatie.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Eenheid } from '../stam/eenheid.ts'
import type { Stamgegevens } from '../stam/make-stam.ts'
import type { SettingSleutel } from '../stam/setting.ts'
import type { Zorgverlener } from '../stam/zorgverlener.ts'
import { makeTarieven } from '../tarieven/make-tarieven.ts'

// What the tests of this room start from: one small practice and one contact that derives without a finding.

export const referentie = loadReferentie()
export const nza = makeTarieven(referentie, { packs: ['nza'] })
export const metFictief = makeTarieven(referentie, { packs: ['nza', 'fictief'] })

const ALTIJD: Period = { van: dayOf(2000, 1, 1), tot: null }

export const eenheid = (id: string, setting: SettingSleutel, geldig: Period = ALTIJD): Eenheid => ({
  id,
  naam: id,
  settings: [{ setting, geldig, besloten: dayOf(2021, 12, 1), reden: 'vrijgevestigde praktijk' }],
})

export const zorgverlener = (id: string, beroep: string, geldig: Period = ALTIJD): Zorgverlener => ({
  id,
  naam: { initialen: 'A', voorvoegsels: null, achternaam: 'Voorbeeld' },
  agb: null,
  beroepen: [{ beroep, geldig }],
})

export const praktijk: Stamgegevens = {
  eenheden: [eenheid('praktijk', 'sectie-ii')],
  zorgverleners: [
    zorgverlener('gz', 'Gezondheidszorgpsycholoog'),
    zorgverlener('pt', 'Psychotherapeut'),
    zorgverlener('kp', 'Klinisch psycholoog'),
  ],
  planningIsRealisatie: [],
}

export const planningIsRealisatie: Stamgegevens['planningIsRealisatie'] = [
  { geldig: { van: dayOf(2022, 1, 1), tot: null }, vastgelegd: dayOf(2021, 12, 15), toelichting: 'agendabeleid' },
]

export const contact = (deel: Partial<Consultregistratie> = {}): Consultregistratie => ({
  soort: 'consult',
  id: 'r1',
  patient: 'p1',
  stroom: 'ggz',
  datum: dayOf(2022, 3, 14),
  begintijd: null,
  zorgsoort: 'behandeling',
  eenheid: 'praktijk',
  zorgverlener: 'gz',
  geplandeMinuten: null,
  directeMinuten: minutes(45),
  indirecteMinuten: null,
  ...deel,
})

export function prestatieOf<P extends Prestatie>(afleiding: Afleiding<P>): P {
  if (afleiding.soort === 'prestatie') return afleiding.prestatie
  throw new Error(`no prestatie but ${afleiding.weigering.code}`)
}

export const weigercodeOf = (afleiding: Afleiding): string | null =>
  afleiding.soort === 'weigering' ? afleiding.weigering.code : null

/** Texts whose placeholders were not all filled, or that are missing in a language. */
export const brokenTexts = (teksten: readonly Tekst[]): readonly string[] =>
  teksten
    .flatMap(({ nl, en }) => [nl, en])
    .filter((tekst) => tekst.trim() === '' || /\{\w*\}|undefined|NaN/.test(tekst))
