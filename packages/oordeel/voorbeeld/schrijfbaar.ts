type Blad = string | number | boolean | null | undefined | ((...args: never[]) => unknown)

/** A deep copy of a type that may be written, so that an example can edit a case. */
export type Schrijfbaar<T> = T extends Blad
  ? T
  : T extends readonly (infer U)[]
    ? Schrijfbaar<U>[]
    : { -readonly [K in keyof T]: Schrijfbaar<T[K]> }
