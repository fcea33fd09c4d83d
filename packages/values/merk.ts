/** A type that only its own parser or constructor can make: a plain string or number at run time, not interchangeable at compile time. */
export type Merk<T, Naam extends string> = T & { readonly __merk: Naam }
