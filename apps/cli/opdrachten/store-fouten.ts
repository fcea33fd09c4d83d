import { StoreFout } from '@zorgketen/store'
import { Onbruikbaar } from '../bestand/onbruikbaar.ts'

/** A fault of the store or of the port as the command line says faults; anything else stays what it is. */
export function asOnbruikbaar(error: unknown, gegevens: string, poort = 0): unknown {
  if (error instanceof StoreFout) {
    const { wat, doe } = error.tekst
    return new Onbruikbaar([{ bestand: gegevens, regel: 0, veld: '', wat, verwacht: VERWACHT, doe }])
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return new Onbruikbaar([
      {
        bestand: `--poort ${poort}`,
        regel: 0,
        veld: '',
        wat: { nl: 'Op deze poort draait al iets.', en: 'Something runs at this port already.' },
        verwacht: { nl: 'een vrije poort', en: 'a free port' },
        doe: {
          nl: 'Draait Zorgketen al, open dan dat adres; kies anders een andere poort met --poort.',
          en: 'If Zorgketen runs already, open that address; else choose another port with --poort.',
        },
      },
    ])
  }
  return error
}

const VERWACHT = { nl: 'gegevens die te openen zijn', en: 'data that can be opened' }
