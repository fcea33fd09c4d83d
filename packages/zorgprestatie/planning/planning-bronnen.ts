import { bron } from '@zorgketen/rules'

const HANDREIKING = 'Handreiking implementatie zorgprestatiemodel'
const SPECIFICATIES = 'Technische specificaties zorgprestatiemodel v1.3'

/** The places that planning rests on (ZPM-21 to ZPM-29). */
export const PLANNINGBRONNEN = {
  agenda: bron(HANDREIKING, 'Planning van zorg en resources: belangrijkste kenmerken'),
  checklist: bron(HANDREIKING, 'Planning van zorg en resources: checklist'),
  consulten: bron(HANDREIKING, 'Zorgverlening: diagnostiekconsult en behandelconsulten'),
  verwijzing: bron(HANDREIKING, 'Planning van zorg en resources: beleid over de verwijzing'),
  groep: bron(SPECIFICATIES, 'Groepsconsult (pagina 153092107)'),
  randvoorwaarden: bron(HANDREIKING, 'Beleid zorgaanbieder 2022 en verder (algemeen): planning = realisatie'),
  realisatie: bron(SPECIFICATIES, 'Planning = realisatie (pagina 317128731)'),
  jaartoets: bron(SPECIFICATIES, 'Planning = realisatie (pagina 317128731): jaarlijkse toets, alleen vooruit hersteld'),
  afsluiten: bron(HANDREIKING, 'Domein zorgverlening: het vaste afsluitmoment vervalt'),
  zorgtraject: bron(SPECIFICATIES, 'Zorgtrajectnummer (pagina 115998731): 365 dagen zonder prestatie'),
  eigen: bron('Zorgketen', 'eigen afspraak over de agenda'),
} as const
