import type { Rule } from '@zorgketen/rules'
import { addDays, addMonths, type EpochDay } from '@zorgketen/values'
import { specificatie, VELD } from '../bronnen.ts'
import type { Grenzen } from '../grenzen.ts'
import { termijn } from '../omgeving.ts'

/** Our own choice: a month ahead. */
const DAGEN_VOORAF = 30

export const typeringJaarlijks = (grenzen: Grenzen): Rule =>
  termijn({
    ...VELD,
    id: 'zpm.typering.jaarlijks',
    oorsprong: ['ZPM-27', 'ZPM-14'],
    bron: specificatie('Zorgvraagtypering (pagina 808910865): ten minste jaarlijks herhalen'),
    plekken: ['typering'],
    nodig: ['zpm-typering-herhalen'],
    peildatum: (beurt) => beurt.datum,
    veld: 'Zorgvraagtypering',
    zegt: {
      nl: 'De zorgvraagtypering is ten minste elk jaar herhaald zolang de zorg loopt.',
      en: 'The typing of the zorgvraag is repeated at least every year while care goes on.',
    },
    advies: {
      nl: 'Vul de vragenlijst opnieuw in; de regiebehandelaar kiest het type.',
      en: 'Answer the questions again; the regiebehandelaar chooses the type.',
    },
    ontstaat: ({ zorgvraag, datum }) =>
      grenzen.zoek('zpm-typering-herhalen', datum) === null ? null : { sleutel: `${zorgvraag} ${datum}`, dag: datum },
    vervuld: ({ zorgvraag, datum, volgende }) =>
      volgende === null ? null : { sleutel: `${zorgvraag} ${datum}`, dag: volgende },
    uiterlijk: (datum: EpochDay) => addMonths(datum, grenzen.zoek('zpm-typering-herhalen', datum) ?? 0),
    signaal: (einde) => addDays(einde, -DAGEN_VOORAF),
  })
