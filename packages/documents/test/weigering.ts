import { readTabel, Tabelweigering } from '../index.ts'

/** The refusal of a file; fails when the file is read after all. */
export async function refusal(bytes: Uint8Array, naam = 'lijst.csv'): Promise<Tabelweigering> {
  try {
    await readTabel(bytes, naam)
  } catch (fout) {
    if (fout instanceof Tabelweigering) return fout
    throw fout
  }
  throw new Error('the file was not refused')
}
