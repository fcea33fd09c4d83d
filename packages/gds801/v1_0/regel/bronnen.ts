import { type Bron, bron, type Rang, type Versies, vanafVersie } from '@zorgketen/rules'

const DECLARATIE = 'Vektis/VECOZO-validatiestijlblad GDS801 v1.0 u18, augustus 2025'
const RETOUR = 'VECOZO-validatiestijlblad GDS802 v2, september 2024'
const LOS = 'Openbare losse validatiestijlbladen GDS802, 2022'

const VANAF_1_0 = vanafVersie('1.0')
const ALLEEN_1_0: Versies = { van: '1.0', tot: '1.0' }

interface Herkomst {
  readonly oorsprong: readonly string[]
  readonly bron: Bron
  readonly rang: Rang
  readonly versies: Versies
}

const herkomst =
  (document: string, versies: Versies) =>
  (nummer: string): Herkomst => ({
    oorsprong: [nummer],
    bron: bron(document, nummer),
    rang: 'standaard',
    versies,
  })

/** Head of a rule whose text in v1.0 is that of later versions too. */
export const stijlblad = herkomst(DECLARATIE, VANAF_1_0)

/** Head of a rule whose text changed after v1.0: later versions have a rule of their own. */
export const stijlbladV1 = herkomst(DECLARATIE, ALLEEN_1_0)

/** Head of a rule on the answer. */
export const retourstijlblad = herkomst(RETOUR, VANAF_1_0)

/** Head of a rule on the answer that stands in a loose sheet only. */
export const losRetourblad = herkomst(LOS, VANAF_1_0)
