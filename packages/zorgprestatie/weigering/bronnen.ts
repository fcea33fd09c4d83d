import { bron } from '@zorgketen/rules'

const HANDREIKING = 'Handreiking implementatie zorgprestatiemodel'
const SPECIFICATIES = 'Technische specificaties zorgprestatiemodel v1.3'

/** The places that the derivation of a consult rests on. */
export const BRONNEN = {
  ingang: bron('Declaratieprotocol Forensische Zorg (zorgprestatiemodel) v1.0', '§1 Inleiding'),
  afleiding: bron(HANDREIKING, 'Belangrijkste kenmerken: prestaties uit setting, beroep, soort en duur'),
  setting: bron(HANDREIKING, 'Belangrijkste kenmerken: setting'),
  directeTijd: bron(HANDREIKING, 'Belangrijkste kenmerken: de directe tijd is leidend'),
  consult: bron(SPECIFICATIES, 'Consult (pagina 115802153)'),
  beroepen: bron(SPECIFICATIES, 'Beroepscategorie en beroepen (pagina 115834904)'),
  planning: bron(SPECIFICATIES, 'Planning = realisatie (pagina 317128731)'),
  duur: bron('NZa, vraag en antwoord', 'Een consult duurt soms langer dan 120 minuten'),
  tarieven: bron('NZa, beleidsregel prestaties en tarieven ggz en fz', 'prestatie- en tarievenlijst van het jaar'),
  eigen: bron('Zorgketen', 'eigen afspraak: een registratie-id hoort bij één registratie'),
} as const
