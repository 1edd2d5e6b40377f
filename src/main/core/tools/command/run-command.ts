import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { defineTool, type Tool } from '../tool';
import { actionOf, isSameAction, type PlanDeps, planCommand } from './plan-command';
import { runProgram } from './run-program';

const outputLimit = 12_000;

export function createRunCommandTool(deps: PlanDeps): Tool {
  return defineTool({
    name: 'run_command',
    title: 'Run a program',
    description: 'Run an allowed program in the workspace, without a shell.',
    risk: 'danger',
    timeoutMs: 60_000,
    outputLimit: outputLimit + 200,
    version: 2,
    input: z.object({ program: z.string().describe('Name of the program.'), args: z.array(z.string()).describe('Its arguments, one each.').optional() }),
    preview: ({ program, args = [] }) => say('preview.run', { command: JSON.stringify([program, ...args]) }),
    async describe({ program, args = [] }) {
      const plan = await planCommand(deps, program, args);
      if (plan.ok) return actionOf(plan);
      if (plan.floor) return { command: [program, ...args], floor: plan.why };
      throw new FarmhandError('denied', plan.why);
    },
    async run({ program, args = [] }, { signal, progress, agreed }) {
      const plan = await planCommand(deps, program, args);
      if (!plan.ok) return { isError: true, content: `Error: ${plan.why}` };
      if (agreed && !isSameAction(plan, agreed))
        return { isError: true, content: `Error: what ${program} would do changed since it was agreed to. Ask again.` };
      const { file, folder, env, network, sandbox } = plan;
      const call = await deps.sandbox.wrap(plan);
      const result = await runProgram({ ...call, folder, env, signal, limit: outputLimit, progress });
      const details = {
        program: file,
        args: [...args],
        folder,
        network,
        sandbox: sandbox.kind,
        code: result.code,
        signal: result.signal,
        dropped: result.dropped,
      };
      const output = result.output.trimEnd();
      if (result.code === 0) return { content: output === '' ? `${program} ended without output.` : output, details };
      const how = result.code === null ? `was ended by ${result.signal ?? 'a signal'}` : `failed with exit code ${result.code}`;
      return { isError: true, content: `Error: ${program} ${how}.${output === '' ? '' : `\n${output}`}`, details };
    },
  });
}
