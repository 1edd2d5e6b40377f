/** The same keys as another language, each with some text: a missing or surplus key does not compile. */
export type Same<Words> = { [Key in keyof Words]: Words[Key] extends string ? string : Same<Words[Key]> };
