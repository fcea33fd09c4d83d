import type { Weigertekst } from '../weigering/describe-weigering.ts'
import { PLANNINGBRONNEN } from './planning-bronnen.ts'

const { checklist: bron } = PLANNINGBRONNEN

const besloten = {
  nl: 'Per toeslag en overige prestatie is besloten of zij hier geldt, en welke rol haar wanneer vastlegt.',
  en: 'Per toeslag and other prestatie it is decided whether it applies here, and which role records it when.',
}

/** What can be wrong with the document on who records what, or with a registration held against it (ZPM-28). */
export const vastleggingTeksten = {
  'vastlegging.ontbreekt': {
    wat: { nl: 'Over {prestatie} is op {datum} niets besloten.', en: 'Nothing is decided on {prestatie} on {datum}.' },
    verwacht: besloten,
    doe: {
      nl: 'Leg vast of zij hier geldt, en zo ja wie haar vastlegt.',
      en: 'Record whether it applies here, and if so who records it.',
    },
    bron,
  },
  'vastlegging.dubbel': {
    wat: {
      nl: 'Over {prestatie} gelden op {datum} meer besluiten.',
      en: 'More than one decision holds on {prestatie} on {datum}.',
    },
    verwacht: besloten,
    doe: {
      nl: 'Beëindig het oude op de dag voordat het nieuwe ingaat.',
      en: 'End the old one on the day before the new one begins.',
    },
    bron,
  },
  'vastlegging.kan-niet': {
    wat: {
      nl: '{prestatie} staat als van toepassing, maar bestaat op {datum} niet voor de stromen en settings van deze organisatie.',
      en: '{prestatie} stands as applicable, but on {datum} does not exist for the streams and settings of this organisation.',
    },
    verwacht: { nl: 'Alleen wat hier voor kan komen.', en: 'Only what can occur here.' },
    doe: {
      nl: 'Zet haar op niet van toepassing, of herstel de settings.',
      en: 'Set it to not applicable, or mend the settings.',
    },
    bron,
  },
  'vastlegging.zonder-rol': {
    wat: {
      nl: 'Bij {prestatie} staat niet wie haar vastlegt, of wanneer.',
      en: 'It does not say who records {prestatie}, or when.',
    },
    verwacht: besloten,
    doe: { nl: 'Vul de rol en het moment in.', en: 'Enter the role and the moment.' },
    bron,
  },
  'vastlegging.niet-van-toepassing': {
    wat: {
      nl: '{prestatie} is vastgelegd, maar geldt hier op {datum} niet.',
      en: '{prestatie} was recorded, but does not apply here on {datum}.',
    },
    verwacht: besloten,
    doe: { nl: 'Haal haar weg, of neem een ander besluit.', en: 'Remove it, or decide otherwise.' },
    bron,
  },
  'vastlegging.rol-onbekend': {
    wat: {
      nl: 'In welke rol {prestatie} is vastgelegd, is niet bekend.',
      en: 'In which role {prestatie} was recorded is not known.',
    },
    verwacht: { nl: 'Vastlegging door de rol {rol}.', en: 'Recording by the role {rol}.' },
    doe: { nl: 'Leg de rol van deze medewerker vast.', en: 'Record the role of this member of staff.' },
    bron,
  },
  'vastlegging.andere-rol': {
    wat: {
      nl: '{prestatie} is door een andere rol vastgelegd dan afgesproken.',
      en: '{prestatie} was recorded by another role than agreed.',
    },
    verwacht: { nl: 'Vastlegging door de rol {rol}.', en: 'Recording by the role {rol}.' },
    doe: {
      nl: 'Laat de afgesproken rol haar nakijken, of pas de afspraak aan.',
      en: 'Let the agreed role look at it, or change the agreement.',
    },
    bron,
  },
} satisfies Record<string, Weigertekst>
