import type { Prestatieboek } from '../feiten/prestatieboek.ts'
import type { Geval } from './geval.ts'

const ONVOLLEDIG = {
  nl: 'De prestatielijst van het voorbeeld is niet volledig.',
  en: 'The example list is not complete.',
}
const GEEN_TARIEF = { nl: 'Het tarief van die dag is niet bekend.', en: 'The tariff of that day is not known.' }

/** The list of an example, answering as the reference data does. */
export const makePrestatieboek = ({ volledig, rijen }: Geval['boek']): Prestatieboek => ({
  vindCode: (code, dag) => {
    const rij = rijen.find((kandidaat) => kandidaat.code === code && kandidaat.van <= dag)
    if (rij === undefined) return { uitkomst: volledig ? 'afwezig' : 'codeOnbekend', rij: null, reden: ONVOLLEDIG }
    const { setting, tarief } = rij
    if (tarief === null) return { uitkomst: 'tariefOnbekend', rij: { setting }, reden: GEEN_TARIEF }
    return { uitkomst: 'gevonden', rij: { setting, tariefCents: tarief } }
  },
})
