// The models we know of: resources/models/catalogue.json. `node scripts/catalogue.mjs` checks the file, and compares it with the hub where there is network.
import { z } from 'zod';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const catalogueFileSchema = z
  .strictObject({
    /** Path inside the repository of the hub. */
    path: z.string().regex(/^[^\\:*?"<>|]+\.gguf$/),
    /** A projector turns pictures into what the model reads; it is of no use alone. */
    role: z.enum(['model', 'projector']),
    /** Exact; null where nobody we trust says it. */
    bytes: z.int().positive().nullable(),
    /** Rounded; only where `bytes` is null. */
    aboutBytes: z.int().positive().optional(),
    /** Null: the hub's own record of the file is used. Never a guess. */
    sha256: sha256Schema.nullable(),
    /** A key of `sources`. */
    source: z.string(),
  })
  .refine(({ bytes, aboutBytes }) => (bytes === null) === (aboutBytes !== undefined), { message: 'either bytes or aboutBytes' });

const quantSchema = z.strictObject({
  quant: z.string().min(2),
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  files: z.array(catalogueFileSchema).min(1),
});

/** What the key-value cache of a model is made of. */
const shapeSchema = z.strictObject({
  layers: z.int().positive(),
  kvHeads: z.int().positive(),
  headSize: z.int().positive(),
  vocabulary: z.int().positive(),
  /** All but every nth layer look back this many tokens only. */
  window: z.strictObject({ tokens: z.int().positive(), everyNth: z.int().min(2) }).optional(),
  /** A key of `sources`. */
  source: z.string(),
});

const catalogueModelSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  title: z.string().min(1),
  family: z.string().min(1),
  kind: z.enum(['chat', 'embedding', 'rerank']),
  vision: z.boolean(),
  tools: z.boolean(),
  thinking: z.boolean(),
  licence: z.strictObject({ id: z.string(), url: z.url() }),
  parameters: z.int().positive(),
  /** Of a mixture of experts: those that work on one token. */
  activeParameters: z.int().positive().optional(),
  /** Tokens it was trained on, without stretching. */
  contextTokens: z.int().positive(),
  shape: shapeSchema,
  goodFor: z.string().min(1),
  card: z.url(),
  quants: z.array(quantSchema).min(1),
});

const catalogueSchema = z
  .strictObject({
    version: z.literal(1),
    checked: z.iso.date(),
    sources: z.record(z.string(), z.string().min(1)),
    models: z.array(catalogueModelSchema),
  })
  .superRefine(({ models, sources }, context) => {
    const ids = new Set<string>();
    for (const model of models) {
      if (ids.has(model.id)) context.addIssue(`${model.id} stands twice`);
      ids.add(model.id);
      const quants = model.quants.map(({ quant }) => quant);
      if (new Set(quants).size < quants.length) context.addIssue(`${model.id} has a quantisation twice`);
      for (const source of [model.shape.source, ...model.quants.flatMap(({ files }) => files.map((file) => file.source))]) {
        if (!Object.hasOwn(sources, source)) context.addIssue(`${model.id} names the unknown source ${source}`);
      }
    }
  });

export type CatalogueFile = z.output<typeof catalogueFileSchema>;
export type CatalogueQuant = z.output<typeof quantSchema>;
export type CatalogueModel = z.output<typeof catalogueModelSchema>;
export type Catalogue = z.output<typeof catalogueSchema>;

/** Text of the file as a catalogue. Throws an Error that names every fault. */
export function parseCatalogue(text: string): Catalogue {
  const parsed = catalogueSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`The catalogue of models is broken:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Bytes of a file, exact or rounded. */
export function sizeOf({ bytes, aboutBytes }: CatalogueFile): number {
  return bytes ?? aboutBytes ?? 0;
}
