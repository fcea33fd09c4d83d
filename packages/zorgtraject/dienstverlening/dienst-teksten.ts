import type { Weigertekst } from '@zorgketen/zorgprestatie'
import { BRONNEN } from '../weigering/bronnen.ts'

const bron = BRONNEN.onderaannemer
const verzoekVerwacht = {
  nl: 'Een verzoek van de opdrachtgever voor deze patiënt, met diens zorgtrajectnummer.',
  en: 'A request of the asker for this patient, with its zorgtrajectnummer.',
}

/** Why care for another provider has no number, and what is wrong with a line that came back to the asker. */
export const dienstTeksten = {
  'dienst.geen-verzoek': {
    wat: {
      nl: 'Van opdrachtgever {agb} is er voor deze patiënt geen {stroom}-verzoek; de zorg van {datum} heeft geen zorgtrajectnummer.',
      en: 'There is no {stroom} request of asker {agb} for this patient; the care of {datum} has no zorgtrajectnummer.',
    },
    verwacht: verzoekVerwacht,
    doe: {
      nl: 'Vraag de opdrachtgever om het verzoek en neem het in bij Dienstverlening; geef er zelf geen nummer voor uit.',
      en: 'Ask for the request and take it in at Subcontracting; issue no number of your own for it.',
    },
    bron,
  },
  'dienst.buiten-periode': {
    wat: {
      nl: 'De zorg van {datum} valt buiten elk verzoek van opdrachtgever {agb} voor deze patiënt.',
      en: 'The care of {datum} is outside every request of asker {agb} for this patient.',
    },
    verwacht: { nl: 'Een dag binnen de periode van het verzoek.', en: 'A day within the period of the request.' },
    doe: {
      nl: 'Vraag de opdrachtgever om een nieuw of langer verzoek, of verbeter de datum.',
      en: 'Ask for a new or longer request, or mend the date.',
    },
    bron,
  },
  'dienst.zonder-nummer': {
    wat: {
      nl: 'Het verzoek van opdrachtgever {agb} noemt nog geen zorgtrajectnummer; de zorg van {datum} wacht erop.',
      en: 'The request of asker {agb} names no zorgtrajectnummer yet; the care of {datum} waits for it.',
    },
    verwacht: verzoekVerwacht,
    doe: {
      nl: 'Vraag de opdrachtgever om het nummer na te sturen.',
      en: 'Ask the asker to send the number after it.',
    },
    bron,
  },
  'dienst.meer-nummers': {
    wat: {
      nl: 'Op {datum} lopen verzoeken van opdrachtgever {agb} met {aantal} verschillende zorgtrajectnummers.',
      en: 'On {datum} requests of asker {agb} run with {aantal} different zorgtrajectnummers.',
    },
    verwacht: { nl: 'Eén zorgtrajectnummer op die dag.', en: 'One zorgtrajectnummer on that day.' },
    doe: {
      nl: 'Vraag de opdrachtgever welk verzoek nog geldt en het andere te beëindigen.',
      en: 'Ask the asker which request still holds, and to end the other one.',
    },
    bron,
  },
  'dienst.geen-eigen-nummer': {
    wat: {
      nl: 'Deze patiënt krijgt hier alleen zorg in opdracht van aanbieder {agb}; daar hoort geen eigen zorgtrajectnummer bij.',
      en: 'This patient gets care here only for provider {agb}; no zorgtrajectnummer of our own belongs to that.',
    },
    verwacht: {
      nl: 'Eigen zorg: een zorgvraag van de patiënt, of een registratie die niet voor een ander is.',
      en: 'Own care: a zorgvraag of the patient, or a registration that is not for another.',
    },
    doe: {
      nl: 'Gebruik het nummer van de opdrachtgever. Komt de patiënt ook zelf bij u in zorg, leg dan eerst de zorgvraag vast.',
      en: 'Use the number of the asker. If the patient comes in care with you too, record the zorgvraag first.',
    },
    bron,
  },
  'dienst.verzoek-onbekend': {
    wat: {
      nl: 'De regel van {datum} noemt een verzoek dat wij niet aan deze aanbieder deden.',
      en: 'The line of {datum} names a request that we did not make to this provider.',
    },
    verwacht: { nl: 'Een verzoek van ons aan deze aanbieder.', en: 'A request of ours to this provider.' },
    doe: {
      nl: 'Vraag de onderaannemer om de factuur in te trekken en opnieuw te maken.',
      en: 'Ask the subcontractor to withdraw the invoice and make it again.',
    },
    bron,
  },
  'dienst.nummer-niet-van-ons': {
    wat: {
      nl: 'De regel van {datum} staat op nummer {nummer}; dat is geen zorgtrajectnummer van ons voor deze patiënt.',
      en: 'The line of {datum} is on number {nummer}, which is no zorgtrajectnummer of ours for this patient.',
    },
    verwacht: {
      nl: 'Het zorgtrajectnummer dat wij met het verzoek meegaven.',
      en: 'The zorgtrajectnummer that we sent with the request.',
    },
    doe: {
      nl: 'Vraag de onderaannemer om een nieuwe factuur; hij geeft voor onze zorg geen eigen nummer uit.',
      en: 'Ask the subcontractor for a new invoice; it issues no number of its own for our care.',
    },
    bron,
  },
  'dienst.buiten-verzoek': {
    wat: {
      nl: 'De zorg van {datum} ligt buiten de periode van het verzoek.',
      en: 'The care of {datum} is outside the period of the request.',
    },
    verwacht: { nl: 'Een dag binnen de periode van het verzoek.', en: 'A day within the period of the request.' },
    doe: {
      nl: 'Verleng het verzoek als de zorg klopt, of vraag om een nieuwe factuur.',
      en: 'Make the request longer when the care is right, or ask for a new invoice.',
    },
    bron,
  },
  'dienst.ander-tarief': {
    wat: {
      nl: 'Voor {datum} is € {gevonden} gefactureerd; afgesproken is € {bekend}.',
      en: '€ {gevonden} was invoiced for {datum}; € {bekend} was agreed.',
    },
    verwacht: { nl: 'Het tarief van het verzoek.', en: 'The tariff of the request.' },
    doe: {
      nl: 'Vraag om een nieuwe factuur, of verbeter het afgesproken tarief in het verzoek.',
      en: 'Ask for a new invoice, or mend the agreed tariff in the request.',
    },
    bron: BRONNEN.dienstverlening,
  },
  'dienst.tarief-onbekend': {
    wat: {
      nl: 'Het verzoek noemt geen tarief, dus het bedrag van {datum} is niet te beoordelen.',
      en: 'The request names no tariff, so the amount of {datum} cannot be judged.',
    },
    verwacht: { nl: 'Een tarief dat beide afspraken.', en: 'A tariff that the two agreed.' },
    doe: {
      nl: 'Zet het afgesproken tarief in het verzoek; een gepubliceerd tarief kennen wij niet.',
      en: 'Put the agreed tariff in the request; we know of no published tariff.',
    },
    bron: BRONNEN.dienstverlening,
  },
} satisfies Record<string, Weigertekst>
