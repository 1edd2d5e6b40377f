// Makes our project right on the server, through its API only: read first, create only what is not there, change only what we own.
import { FarmhandError } from '@shared/contract/errors';
import type { ProvisionStep } from '@shared/contract/llamafarm';
import { say } from '@shared/domain/sentences';
import { type AliasFacts, compareProject, type ProjectTemplate, readAliases } from './project-template';
import type { ServerClient, StoredProject } from './server-client';

export interface Provisioned {
  changed: boolean;
  aliases: AliasFacts[];
}

/** Throws what stopped it; the step that failed was emitted. Run twice, the second run only reads. */
export async function provisionProject(client: ServerClient, template: ProjectTemplate, emit: (step: ProvisionStep) => void): Promise<Provisioned> {
  const { namespace, name } = template;
  const path = `${namespace}/${name}`;

  const read = await step(emit, 'read-project', say('farm.step.reading', { path }), async () => {
    const stored = await client.readProject(namespace, name);
    if (stored?.validationError) throw brokenConfig(path, stored.validationError);
    return [stored, stored ? say('farm.step.onServer', { path }) : say('farm.step.notOnServer', { path })];
  });
  if (read) emit({ step: 'create-project', state: 'skipped', detail: say('farm.step.there') });
  else
    await step(emit, 'create-project', say('farm.step.creating', { path }), async () => [
      await client.createProject(namespace, name),
      say('farm.step.created', { path }),
    ]);

  // A project that was just made holds the server's own template, which is not a person's work.
  const comparison = read ? await compareStep(emit, template, read) : { differences: ['everything'], config: template.config };
  if (comparison.differences.length === 0) {
    emit({ step: 'update-project', state: 'skipped', detail: say('farm.step.same') });
    emit({ step: 'verify', state: 'skipped', detail: say('common.nothingChanged') });
    return { changed: false, aliases: read ? readAliases(read.config) : [] };
  }
  await step(emit, 'update-project', say('farm.step.writing', { names: comparison.differences.join(', ') }), async () => [
    await client.updateProject(namespace, name, comparison.config),
    say('farm.step.wrote', { names: comparison.differences.join(', ') }),
  ]);
  const aliases = await step(emit, 'verify', say('farm.step.verifying'), async () => {
    const stored = await client.readProject(namespace, name);
    const left = stored ? compareProject(template, stored.config).differences : ['everything'];
    if (left.length > 0) throw new FarmhandError('upstream_failed', say('farm.notKept', { path, names: left.join(', ') }));
    return [readAliases(stored?.config ?? {}), say('farm.step.asSent')];
  });
  return { changed: true, aliases };
}

async function compareStep(emit: (step: ProvisionStep) => void, template: ProjectTemplate, stored: StoredProject) {
  return step(emit, 'compare', say('farm.step.comparing'), async () => {
    const comparison = compareProject(template, stored.config);
    return [comparison, comparison.differences.length === 0 ? say('farm.step.right') : say('farm.step.differs', { names: comparison.differences.join(', ') })];
  });
}

const brokenConfig = (path: string, problem: string) => new FarmhandError('unavailable', say('farm.brokenConfig', { path, problem }));

/** Runs one step; `work` returns its result and what to say of it. */
async function step<Value>(
  emit: (step: ProvisionStep) => void,
  name: ProvisionStep['step'],
  detail: string,
  work: () => Promise<[Value, string]>,
): Promise<Value> {
  emit({ step: name, state: 'working', detail });
  try {
    const [value, said] = await work();
    emit({ step: name, state: 'done', detail: said });
    return value;
  } catch (error) {
    emit({ step: name, state: 'failed', detail: error instanceof Error ? error.message : String(error) });
    throw error;
  }
}
