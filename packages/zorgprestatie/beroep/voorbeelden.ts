import { type Voorbeelden, voorbeelden } from '@zorgketen/rules'
import { dayOf } from '@zorgketen/values'
import { ALTIJD, DAG, type Geval, met } from './proef/geval.ts'
import { agbRegister } from './regels/agb-register.ts'
import { agbVermeld } from './regels/agb-vermeld.ts'
import { bigRegister } from './regels/big-register.ts'
import { bigRegistratie } from './regels/big-registratie.ts'
import { eenBeroep } from './regels/een-beroep.ts'
import { inOpleiding } from './regels/in-opleiding.ts'
import { magRegieVoeren } from './regels/mag-regie-voeren.ts'
import { opLijst } from './regels/op-lijst.ts'

const CHECKLIST = 'Handreiking, checklist: beroep naar diploma, BIG en waar van toepassing AGB'
const LIJST = 'Technische specificaties, pagina 115834904'
const PSYNIP = 'psynip.nl, dossier GZ-opleidingsplaatsen'
const tot = (dag: number) => ({ van: dayOf(2000, 1, 1), tot: dag as typeof DAG })
const GISTEREN = tot(DAG - 1)
const VANDAAG = tot(DAG)

/** The examples of every rule about professionals, in the order of the book. */
export const beroepsvoorbeelden: readonly Voorbeelden<Geval>[] = [
  voorbeelden<Geval>(eenBeroep, {
    goed: [
      {
        geval: 'het oude beroep eindigt de dag ervoor',
        bron: CHECKLIST,
        bewerk: ({ professional }) => {
          professional.beroepen = [{ beroep: 'WO-psycholoog', geldig: GISTEREN }, ...professional.beroepen]
        },
      },
      {
        geval: 'twee keer hetzelfde beroep',
        bron: CHECKLIST,
        bewerk: ({ professional }) => {
          professional.beroepen = [...professional.beroepen, ...professional.beroepen]
        },
      },
    ],
    fout: [
      {
        geval: 'geen beroep op de dag',
        bron: CHECKLIST,
        bewerk: ({ professional }) => {
          professional.beroepen = [{ beroep: 'Psychotherapeut', geldig: GISTEREN }]
        },
        variant: 'geen',
      },
      {
        geval: 'twee beroepen op de dag',
        bron: CHECKLIST,
        bewerk: ({ professional }) => {
          professional.beroepen = [...professional.beroepen, { beroep: 'WO-psycholoog', geldig: VANDAAG }]
        },
        variant: 'meer',
      },
    ],
  }),
  voorbeelden<Geval>(opLijst, {
    goed: [
      {
        geval: 'een beroep van de lijst, in kleine letters',
        bron: LIJST,
        bewerk: ({ professional }) => {
          professional.beroepen = met('gezondheidszorgpsycholoog')
        },
      },
      {
        geval: 'twee beroepen, of geen: dat meldt een andere regel',
        bron: LIJST,
        bewerk: ({ professional }) => {
          professional.beroepen = [...met('secretaresse'), ...met('receptionist')]
        },
      },
    ],
    fout: [
      {
        geval: 'een secretaresse registreert',
        bron: 'zpm-cases beroep-niet-op-lijst',
        bewerk: ({ professional }) => {
          professional.beroepen = met('secretaresse')
        },
      },
    ],
  }),
  voorbeelden<Geval>(inOpleiding, {
    goed: [
      {
        geval: 'arts in opleiding tot psychiater, geregistreerd als arts',
        bron: `zpm-cases opleiding-psychiater; ${PSYNIP}`,
        bewerk: (geval) => {
          geval.rol = 'uitvoerder'
          geval.professional.beroepen = met('Arts')
          geval.professional.opleidingen = [{ tot: 'Psychiater', geldig: ALTIJD }]
        },
      },
      {
        geval: 'de opleiding was gisteren klaar',
        bron: PSYNIP,
        bewerk: ({ professional }) => {
          professional.opleidingen = [{ tot: 'Gezondheidszorgpsycholoog', geldig: GISTEREN }]
        },
      },
    ],
    fout: [
      {
        geval: 'nog een dag in opleiding, al geregistreerd als gz-psycholoog',
        bron: PSYNIP,
        bewerk: ({ professional }) => {
          professional.opleidingen = [{ tot: ' gezondheidszorgPsycholoog ', geldig: VANDAAG }]
        },
      },
    ],
  }),
  voorbeelden<Geval>(bigRegistratie, {
    goed: [
      {
        geval: 'de laatste dag van de registratie',
        bron: CHECKLIST,
        bewerk: ({ professional }) => {
          professional.big = [{ nummer: 'B1', geldig: VANDAAG }]
        },
      },
      {
        geval: 'een ander beroep kent geen BIG-registratie',
        bron: LIJST,
        bewerk: (geval) => {
          geval.rol = 'uitvoerder'
          geval.professional.beroepen = met('WO-psycholoog')
          geval.professional.big = []
        },
      },
    ],
    fout: [
      {
        geval: 'verlopen op de dag ervoor',
        bron: CHECKLIST,
        bewerk: ({ professional }) => {
          professional.big = [{ nummer: 'B1', geldig: GISTEREN }]
        },
      },
      {
        geval: 'overige beroepen met een eigen artikel 3',
        bron: LIJST,
        bewerk: (geval) => {
          geval.rol = 'uitvoerder'
          geval.professional.beroepen = met('Physician assistant (Wet Big artikel 3)')
          geval.professional.big = []
        },
      },
    ],
  }),
  voorbeelden<Geval>(bigRegister, {
    goed: [
      {
        geval: 'geen eigen registratie: dat meldt een andere regel',
        bron: CHECKLIST,
        bewerk: (geval) => {
          geval.professional.big = []
          geval.big = []
        },
      },
      {
        geval: 'een ander beroep wordt niet in het register gezocht',
        bron: LIJST,
        bewerk: (geval) => {
          geval.rol = 'uitvoerder'
          geval.professional.beroepen = met('WO-psycholoog')
          geval.big = []
        },
      },
    ],
    fout: [
      {
        geval: 'doorgehaald op de dag ervoor',
        bron: CHECKLIST,
        bewerk: (geval) => {
          geval.big = [{ nummer: 'B1', geldig: GISTEREN }]
        },
      },
      {
        geval: 'een nummer dat er niet in staat',
        bron: CHECKLIST,
        bewerk: (geval) => {
          geval.big = [{ nummer: 'B2', geldig: ALTIJD }]
        },
      },
    ],
  }),
  voorbeelden<Geval>(agbVermeld, {
    goed: [
      {
        geval: 'de uitvoerder met een code',
        bron: CHECKLIST,
        bewerk: (geval) => {
          geval.rol = 'uitvoerder'
        },
      },
    ],
    fout: [
      {
        geval: 'de regiebehandelaar zonder code',
        bron: 'NR/REG-2214, factuurelement c2',
        bewerk: ({ professional }) => {
          professional.agb = null
        },
      },
    ],
  }),
  voorbeelden<Geval>(agbRegister, {
    goed: [
      {
        geval: 'zonder code valt er niets te zoeken',
        bron: CHECKLIST,
        bewerk: ({ professional }) => {
          professional.agb = null
        },
      },
      {
        geval: 'de laatste dag van de code',
        bron: CHECKLIST,
        bewerk: (geval) => {
          geval.agb = [{ nummer: '94000001', geldig: VANDAAG }]
        },
      },
    ],
    fout: [
      {
        geval: 'de code eindigde gisteren',
        bron: CHECKLIST,
        bewerk: (geval) => {
          geval.agb = [{ nummer: '94000001', geldig: GISTEREN }]
        },
      },
    ],
  }),
  voorbeelden<Geval>(magRegieVoeren, {
    goed: [
      {
        geval: 'een verpleegkundig specialist ggz',
        bron: LIJST,
        bewerk: ({ professional }) => {
          professional.beroepen = met('Verpleegkundig specialist Ggz')
        },
      },
      {
        geval: 'een verpleegkundige die alleen uitvoert',
        bron: LIJST,
        bewerk: (geval) => {
          geval.rol = 'uitvoerder'
          geval.professional.beroepen = met('Verpleegkundige')
        },
      },
    ],
    fout: [
      {
        geval: 'een verpleegkundige als regiebehandelaar',
        bron: LIJST,
        bewerk: ({ professional }) => {
          professional.beroepen = met('Verpleegkundige')
        },
      },
    ],
  }),
]
