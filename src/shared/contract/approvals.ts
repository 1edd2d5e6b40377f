import { z } from 'zod';
import { event, method } from './define';
import { riskSchema } from './messages';

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
  state: z.enum(['pending', 'allowed', 'denied', 'expired']),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  requestedAt: z.number(),
  decidedAt: z.number().nullable(),
  expiresAt: z.number(),
});
export type Approval = z.infer<typeof approvalSchema>;

export const approvalMethods = {
  'approvals.list': method({
    scope: 'approve',
    summary: 'Approvals, pending ones first, then newest first.',
    input: z.object({ state: z.enum(['pending', 'all']).default('pending'), limit: z.int().min(1).max(500).default(50) }),
    output: z.object({ approvals: z.array(approvalSchema) }),
  }),
  'approvals.resolve': method({
    scope: 'approve',
    summary: 'One yes or no to one exact action.',
    input: z.object({
      approvalId: z.string(),
      decision: z.enum(['allow', 'deny']),
      reason: z.string().max(500).optional().describe('Goes to the model on a denial.'),
    }),
    output: z.object({ approval: approvalSchema }),
  }),
};

export const approvalEvents = {
  'approval.requested': event({ summary: 'A tool call waits for a yes or no.', durable: true, data: z.object({ approval: approvalSchema }) }),
  'approval.resolved': event({ summary: 'An approval was given, denied or expired.', durable: true, data: z.object({ approval: approvalSchema }) }),
};
