import { z } from 'zod';
import { event, method } from './define';
import { grantKindSchema, riskSchema } from './messages';

export { type GrantKind, grantKindSchema } from './messages';

/** Everything a call touches, as it was found when the question was made. The action's hash covers all of it. */
export const exactActionSchema = z.object({
  /** Counts up when the same arguments come to mean something else. */
  toolVersion: z.int(),
  /** Where the call works: absolute, without links. Null for tools that touch no folder. */
  folder: z.string().nullable(),
  paths: z.array(
    z.object({
      /** As a person knows it: below the workspace where it lies there. */
      path: z.string(),
      /** Absolute, without links. */
      real: z.string(),
      effect: z.enum(['read', 'write', 'run']),
      /** SHA-256 of the bytes that are there now; size and time for programs; null when nothing is there. */
      content: z.string().nullable(),
    }),
  ),
  /** Names of the environment variables that a program will see. */
  environment: z.array(z.string()),
  /** The program and its arguments, one each, exactly as they are handed over. */
  command: z.array(z.string()).optional(),
  network: z.boolean().optional().describe('Whether a program may use the network. Only a sandbox can hold it to that.'),
  sandbox: z.string().optional().describe('What holds the program in, or that nothing does.'),
});
export type ExactAction = z.infer<typeof exactActionSchema>;

export const approvalSchema = z.object({
  id: z.string(),
  sessionId: z.string(),
  runId: z.string(),
  callId: z.string(),
  tool: z.string(),
  risk: riskSchema,
  arguments: z.json(),
  /** What the call would do, in plain words. */
  preview: z.string(),
  /** What it touches. Null for approvals from before actions were bound. */
  action: exactActionSchema.nullable(),
  /** SHA-256 over the tool, its arguments and `action`, as canonical JSON. A yes holds for this and nothing else. */
  actionHash: z.string().nullable(),
  /** Unified diff of what would be written. */
  diff: z.string().optional(),
  /** Why a question was asked again: what was agreed to had changed. */
  changed: z.string().optional(),
  state: z.enum(['pending', 'allowed', 'denied', 'expired']),
  /** What a yes covers; null until there is one. */
  grant: grantKindSchema.nullable(),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  requestedAt: z.number(),
  decidedAt: z.number().nullable(),
  expiresAt: z.number(),
});
export type Approval = z.infer<typeof approvalSchema>;

/** How a question ended: a yes for once, for its session or always; a no; nobody answered in time. */
export const approvalOutcomeSchema = z.enum([...grantKindSchema.options, 'denied', 'expired']);
export type ApprovalOutcome = z.infer<typeof approvalOutcomeSchema>;

/** A yes that is kept: for one use, one session, or this exact action for good. */
export const grantSchema = z.object({
  id: z.string(),
  kind: grantKindSchema,
  tool: z.string(),
  preview: z.string(),
  actionHash: z.string(),
  sessionId: z.string(),
  approvalId: z.string(),
  createdAt: z.number(),
  createdBy: z.string().nullable(),
  /** Null: until it is revoked. */
  expiresAt: z.number().nullable(),
  uses: z.int(),
  lastUsedAt: z.number().nullable(),
});
export type Grant = z.infer<typeof grantSchema>;

/** What a person lets through without a question. Written on purpose, never made by saying yes. */
export const approvalRuleSchema = z.object({
  id: z.string(),
  tool: z.string(),
  /** One regular expression per argument, matched whole; an argument without one must not be given. Lists: each item. */
  arguments: z.record(z.string(), z.string()),
  /** Everything the call touches lies in this folder of the workspace; `` is the workspace itself. Null: no matter where. */
  folder: z.string().nullable(),
  note: z.string(),
  createdAt: z.number(),
  createdBy: z.string(),
});
export type ApprovalRule = z.infer<typeof approvalRuleSchema>;

export const approvalMethods = {
  'approvals.list': method({
    scope: 'approve',
    summary: 'Approvals, pending ones first, then newest first.',
    input: z.object({ state: z.enum(['pending', 'all']).default('pending'), limit: z.int().min(1).max(500).default(50) }),
    output: z.object({ approvals: z.array(approvalSchema) }),
  }),
  'approvals.history': method({
    scope: 'approve',
    summary: 'Questions that were answered, newest first, in pages.',
    input: z.object({
      before: z.object({ requestedAt: z.number(), id: z.string() }).optional().describe('The last one of the page before; left out: the newest.'),
      outcome: approvalOutcomeSchema.optional(),
      tool: z.string().optional(),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.object({
      approvals: z.array(approvalSchema),
      /** That fit the filters, on all pages. */
      total: z.int(),
      /** Of all answered questions, for a choice. */
      tools: z.array(z.string()),
    }),
  }),
  'approvals.resolve': method({
    scope: 'approve',
    summary: 'One yes or no to one exact action.',
    input: z.object({
      approvalId: z.string(),
      decision: z.enum(['allow', 'deny']),
      grant: grantKindSchema.default('once').describe('What a yes covers: this call, this exact action in this session, or this exact action always.'),
      reason: z.string().max(500).optional().describe('Goes to the model on a denial.'),
    }),
    output: z.object({ approval: approvalSchema }),
  }),
  'approvals.grants.list': method({
    scope: 'approve',
    summary: 'Every yes that still holds, newest first.',
    input: z.object({}),
    output: z.object({ grants: z.array(grantSchema) }),
  }),
  'approvals.grants.revoke': method({
    scope: 'approve',
    summary: 'Takes a yes back.',
    input: z.object({ grantId: z.string() }),
    output: z.object({ revoked: z.boolean() }),
  }),
  'approvals.rules.list': method({
    scope: 'approve',
    summary: 'The rules a person wrote, oldest first.',
    input: z.object({}),
    output: z.object({ rules: z.array(approvalRuleSchema) }),
  }),
  'approvals.rules.add': method({
    scope: 'admin',
    summary: 'Writes a rule, or replaces one. It spares questions; it lifts no refusal and turns no tool on.',
    input: z.object({
      ruleId: z.string().optional().describe('Of a rule to replace.'),
      tool: z.string().min(1),
      arguments: z.record(z.string(), z.string().max(1_000)).describe('One regular expression per argument, matched whole.'),
      folder: z.string().nullable().default(null).describe('Everything touched lies in this folder of the workspace; empty: the workspace.'),
      note: z.string().max(200).default(''),
    }),
    output: z.object({ rule: approvalRuleSchema }),
  }),
  'approvals.rules.remove': method({
    scope: 'admin',
    summary: 'Removes a rule.',
    input: z.object({ ruleId: z.string() }),
    output: z.object({ removed: z.boolean() }),
  }),
};

export const approvalEvents = {
  'approval.requested': event({ summary: 'A tool call waits for a yes or no.', durable: true, data: z.object({ approval: approvalSchema }) }),
  'approval.resolved': event({ summary: 'An approval was given, denied or expired.', durable: true, data: z.object({ approval: approvalSchema }) }),
  'approval.rules.changed': event({
    summary: 'A rule was written, replaced or removed.',
    durable: false,
    data: z.object({ rules: z.array(approvalRuleSchema) }),
  }),
};
