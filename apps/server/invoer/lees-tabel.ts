import { type GelezenTabel, readTabel, Tabelweigering } from '@zorgketen/documents'
import { Werkfout } from '@zorgketen/usecases'

/** Reads a CSV or Excel file that somebody brought. Throws `Werkfout` when it cannot be read. */
export async function leesTabel(bytes: Uint8Array, naam: string): Promise<GelezenTabel> {
  try {
    return await readTabel(bytes, naam)
  } catch (error) {
    if (!(error instanceof Tabelweigering)) throw error
    const { wat, verwacht, doe } = error.uitleg
    throw new Werkfout('onleesbaar', {
      wat,
      verwacht,
      doe,
      ...(error.regel === null ? {} : { waar: `rij ${error.regel}` }),
    })
  }
}
