/** A parameter for a json or jsonb column. `undefined` is stored as null. */
export const json = (value: unknown): string => JSON.stringify(value) ?? 'null'
