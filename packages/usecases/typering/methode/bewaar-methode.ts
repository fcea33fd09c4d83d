import { z } from 'zod'
import type { Kast } from '../../opslag/opslag.ts'
import type { Herkomst } from '../../opslag/registerkast.ts'
import { TYPEMETHODEN, type TypemethodeDocument, typemethodeDocument } from './typemethode-document.ts'

/** Keeps a method, or (`vervallen`) that it is not to be used any more; what was typed with it can still be done again. */
export const putMethode = (
  kast: Kast,
  document: TypemethodeDocument,
  herkomst: Herkomst,
  vervallen = false,
): Promise<void> =>
  kast.registers.zet(
    TYPEMETHODEN,
    [
      {
        id: document.id,
        verwachteVersie: null,
        vervallen,
        label: `${document.stroom} ${document.uitgave}`,
        zoek: '',
        geboortedatum: null,
        inhoud: z.encode(typemethodeDocument, document),
      },
    ],
    herkomst,
  )
