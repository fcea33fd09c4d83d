import { type GelezenTabel, readTabel, readWerkmap, Tabelweigering, type Werkblad } from '@zorgketen/documents'
import { Werkfout } from '@zorgketen/usecases'

/** Reads a CSV or Excel file that somebody brought. Throws `Werkfout` when it cannot be read. */
export const leesTabel = (bytes: Uint8Array, naam: string): Promise<GelezenTabel> =>
  refused(() => readTabel(bytes, naam))

/** Reads every sheet of an Excel workbook that somebody brought. Throws `Werkfout` when it cannot be read. */
export const leesWerkmap = (bytes: Uint8Array): Promise<readonly Werkblad[]> => refused(() => readWerkmap(bytes))

/** Reads, with what a document refuses told as a use case tells it. */
export async function refused<T>(lees: () => Promise<T>): Promise<T> {
  try {
    return await lees()
  } catch (error) {
    if (!(error instanceof Tabelweigering)) throw error
    const { wat, verwacht, doe } = error.uitleg
    const waar = error.regel === null ? {} : { waar: `rij ${error.regel}` }
    throw new Werkfout('onleesbaar', { wat, verwacht, doe, ...waar })
  }
}
