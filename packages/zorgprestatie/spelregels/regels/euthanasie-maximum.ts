import { fout, ok, type Rule } from '@zorgketen/rules'
import { minutes } from '@zorgketen/values'
import { handreiking, NZA } from '../bronnen.ts'
import { divideEuthanasie } from '../divide-euthanasie.ts'
import type { Grenzen } from '../grenzen.ts'
import { venster } from '../omgeving.ts'
import { unknownGrens } from '../onbekende-grens.ts'

/** Our own choice: from two hours before the maximum. */
const MINUTEN_VOORAF = 120

export const euthanasieMaximum = (grenzen: Grenzen): Rule =>
  venster({
    ...NZA,
    id: 'zpm.euthanasie.maximum',
    oorsprong: ['ZPM-33', 'ZPM-09'],
    bron: handreiking('Registreren: voor Consultatie bij euthanasieverzoeken geldt een maximum van 12 uur per patiënt'),
    plek: 'euthanasie',
    geschiedenis: 'eerdereEuthanasie',
    terugblik: null,
    peildatum: (consultatie) => consultatie.datum,
    zegt: {
      nl: 'De consultatie bij een euthanasieverzoek is samen ten hoogste twaalf uur per patiënt.',
      en: 'The consultation about a request for euthanasia is at most twelve hours per patient in all.',
    },
    advies: {
      nl: 'Declareer ten hoogste wat er nog over is; de rest is niet declarabel.',
      en: 'Declare at most what is left; the rest cannot be declared.',
    },
    sleutel: (consultatie) => consultatie.patient,
    gebeurtenis: (consultatie) => ({ dag: consultatie.datum, item: consultatie.minuten }),
    begin: () => minutes(0),
    stap: (som, { item }) => minutes(som + item),
    oordeel: (som, { dag, item }) => {
      const hoogstens = grenzen.zoek('zpm-euthanasie', dag)
      if (hoogstens === null) return unknownGrens('zpm-euthanasie')
      const samen = som + item
      if (samen < hoogstens - MINUTEN_VOORAF) return ok
      const { declarabel, over } = divideEuthanasie(som, item, hoogstens)
      const verwacht = {
        nl: `hoogstens ${hoogstens} minuten; van deze consultatie telt ${declarabel}`,
        en: `at most ${hoogstens} minutes; of this consultation ${declarabel} count`,
      }
      return fout('Minuten', samen, verwacht, over > 0 ? 'breuk' : 'signaal')
    },
  })
