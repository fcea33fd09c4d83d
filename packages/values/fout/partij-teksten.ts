import type { Sjabloon } from './sjabloon.ts'

const tenant = {
  nl: 'Een kenmerk van 1 tot 40 tekens: kleine letters, cijfers en streepjes, beginnend met een letter.',
  en: 'A key of 1 to 40 characters: lower-case letters, digits and hyphens, starting with a letter.',
}
const naam = { nl: 'Een naam van 1 tot 200 tekens.', en: 'A name of 1 to 200 characters.' }
const soort = {
  nl: 'Soort 1 (instelling), 2 (praktijk) of 3 (zorgverlener), volgens codelijst CL0015-VEKT.',
  en: 'Kind 1 (instelling), 2 (praktijk) or 3 (zorgverlener), from code list CL0015-VEKT.',
}
const rol = { nl: 'De rol zorgverzekeraar, dji of zorgkantoor.', en: 'The role zorgverzekeraar, dji or zorgkantoor.' }
const djiNummer = { nl: 'DJI heeft UZOVI 9992, en niemand anders.', en: 'DJI has UZOVI 9992, and nobody else has.' }
const uzovis = {
  nl: 'Een concern heeft een of meer verschillende UZOVI-nummers van verzekeraars.',
  en: 'A concern has one or more different UZOVI numbers of insurers.',
}
const bureau = {
  nl: 'De AGB-code van een servicebureau begint met 98, en die van een declarant niet.',
  en: 'The AGB code of a servicebureau starts with 98, and that of a declarant does not.',
}

export const partijTeksten = {
  'organisatie.id': {
    graad: 'vorm',
    wat: {
      nl: 'Het kenmerk van de organisatie is leeg of heeft een verkeerde vorm.',
      en: 'The key of the organisation is empty or malformed.',
    },
    verwacht: tenant,
    doe: {
      nl: 'Kies een kort kenmerk, zoals praktijk-de-linde.',
      en: 'Choose a short key, such as praktijk-de-linde.',
    },
  },
  'partij.naam': {
    graad: 'leeg',
    wat: { nl: 'De naam ontbreekt.', en: 'The name is missing.' },
    verwacht: naam,
    doe: { nl: 'Vul de naam in.', en: 'Enter the name.' },
  },
  'partij.naam-te-lang': {
    graad: 'vorm',
    wat: { nl: 'De naam telt {lengte} tekens.', en: 'The name has {lengte} characters.' },
    verwacht: naam,
    doe: { nl: 'Kort de naam in.', en: 'Shorten the name.' },
  },
  'declarant.soort': {
    graad: 'betekenis',
    wat: { nl: 'De soort van de declarant is niet 1, 2 of 3.', en: 'The kind of the declarant is not 1, 2 or 3.' },
    verwacht: soort,
    doe: { nl: 'Kies de soort die bij de AGB-code hoort.', en: 'Choose the kind that belongs to the AGB code.' },
  },
  'declarant.servicebureau': {
    graad: 'betekenis',
    wat: {
      nl: 'De AGB-code begint met 98: dat is een servicebureau en geen declarant.',
      en: 'The AGB code starts with 98: a servicebureau, not a declarant.',
    },
    verwacht: bureau,
    doe: {
      nl: 'Vul de AGB-code in van de zorgaanbieder voor wie het servicebureau declareert.',
      en: 'Enter the AGB code of the provider for whom the servicebureau declares.',
    },
  },
  'declarant.dubbel': {
    graad: 'betekenis',
    wat: {
      nl: 'De declaranten op plaats {eerste} en {tweede} hebben dezelfde AGB-code.',
      en: 'The declarants at places {eerste} and {tweede} have the same AGB code.',
    },
    verwacht: {
      nl: 'Elke declarant heeft een eigen AGB-code; één organisatie mag er meer hebben.',
      en: 'Each declarant has an AGB code of its own; one organisation may have several.',
    },
    doe: { nl: 'Verwijder de dubbele declarant.', en: 'Remove the duplicate declarant.' },
  },
  'betaler.rol': {
    graad: 'betekenis',
    wat: { nl: 'De rol van de betaler is onbekend.', en: 'The role of the payer is unknown.' },
    verwacht: rol,
    doe: { nl: 'Kies een van deze rollen.', en: 'Choose one of these roles.' },
  },
  'betaler.dji-uzovi': {
    graad: 'betekenis',
    wat: {
      nl: 'De rol is dji, maar het UZOVI-nummer is niet 9992.',
      en: 'The role is dji, but the UZOVI number is not 9992.',
    },
    verwacht: djiNummer,
    doe: { nl: 'Gebruik 9992, of kies de rol van de verzekeraar.', en: 'Use 9992, or choose the role of the insurer.' },
  },
  'betaler.dji-rol': {
    graad: 'betekenis',
    wat: { nl: 'UZOVI 9992 is DJI, maar de rol is {rol}.', en: 'UZOVI 9992 is DJI, but the role is {rol}.' },
    verwacht: djiNummer,
    doe: {
      nl: 'Kies de rol dji, of vul het nummer van de verzekeraar in.',
      en: 'Choose the role dji, or enter the number of the insurer.',
    },
  },
  'concern.zonder-uzovi': {
    graad: 'leeg',
    wat: { nl: 'Het concern heeft geen UZOVI-nummer.', en: 'The concern has no UZOVI number.' },
    verwacht: uzovis,
    doe: { nl: 'Voeg een UZOVI-nummer toe.', en: 'Add a UZOVI number.' },
  },
  'concern.dubbel': {
    graad: 'betekenis',
    wat: { nl: 'UZOVI-nummer {uzovi} staat er meer dan eens.', en: 'UZOVI number {uzovi} occurs more than once.' },
    verwacht: uzovis,
    doe: { nl: 'Laat elk nummer één keer staan.', en: 'Keep each number once.' },
  },
  'concern.dji': {
    graad: 'betekenis',
    wat: { nl: '9992 is DJI en hoort niet bij een concern.', en: '9992 is DJI and does not belong to a concern.' },
    verwacht: uzovis,
    doe: {
      nl: 'Haal 9992 weg en voer DJI als eigen betaler op.',
      en: 'Remove 9992 and enter DJI as a payer of its own.',
    },
  },
  'servicebureau.agb': {
    graad: 'betekenis',
    wat: {
      nl: 'De AGB-code begint met {zorgsoort} en niet met 98.',
      en: 'The AGB code starts with {zorgsoort} and not with 98.',
    },
    verwacht: bureau,
    doe: {
      nl: 'Vul de AGB-code van het servicebureau zelf in.',
      en: 'Enter the AGB code of the servicebureau itself.',
    },
  },
  'servicebureau.voor-niemand': {
    graad: 'leeg',
    wat: {
      nl: 'Het servicebureau treedt voor geen enkele declarant op.',
      en: 'The servicebureau acts for no declarant.',
    },
    verwacht: {
      nl: 'De AGB-codes van een of meer verschillende declaranten.',
      en: 'The AGB codes of one or more different declarants.',
    },
    doe: { nl: 'Voeg de declarant toe die het heeft gemachtigd.', en: 'Add the declarant that authorised it.' },
  },
  'servicebureau.dubbel': {
    graad: 'betekenis',
    wat: {
      nl: 'De declaranten op plaats {eerste} en {tweede} hebben dezelfde AGB-code.',
      en: 'The declarants at places {eerste} and {tweede} have the same AGB code.',
    },
    verwacht: {
      nl: 'De AGB-codes van een of meer verschillende declaranten.',
      en: 'The AGB codes of one or more different declarants.',
    },
    doe: { nl: 'Laat elke declarant één keer staan.', en: 'Keep each declarant once.' },
  },
} satisfies Record<string, Sjabloon>
