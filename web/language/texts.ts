/** Texts, by name, in groups as deep as helps; a function where a number or a name decides the form. */
export type Texts = { readonly [name: string]: string | Texts | ((...values: never[]) => string) }
