import { fromDatabase } from './from-database.ts'

/** Does something with an engine; what the engine throws becomes a StoreFout. */
export const translated = async <T>(doe: () => Promise<T>): Promise<T> => {
  try {
    return await doe()
  } catch (thrown) {
    throw fromDatabase(thrown)
  }
}
