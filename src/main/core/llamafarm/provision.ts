// Makes our project right on the server, through its API only: read first, create only what is not there, change only what we own.
import { FarmhandError } from '@shared/contract/errors';
import type { ProvisionStep } from '@shared/contract/llamafarm';
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

  const read = await step(emit, 'read-project', `Reading ${path}.`, async () => {
    const stored = await client.readProject(namespace, name);
    if (stored?.validationError) throw brokenConfig(path, stored.validationError);
    return [stored, stored ? `${path} is on the server.` : `${path} is not on the server yet.`];
  });
  if (read) emit({ step: 'create-project', state: 'skipped', detail: 'The project is there already.' });
  else await step(emit, 'create-project', `Creating ${path}.`, async () => [await client.createProject(namespace, name), `Created ${path}.`]);

  // A project that was just made holds the server's own template, which is not a person's work.
  const comparison = read ? await compareStep(emit, template, read) : { differences: ['everything'], config: template.config };
  if (comparison.differences.length === 0) {
    emit({ step: 'update-project', state: 'skipped', detail: 'Nothing differs.' });
    emit({ step: 'verify', state: 'skipped', detail: 'Nothing was changed.' });
    return { changed: false, aliases: read ? readAliases(read.config) : [] };
  }
  await step(emit, 'update-project', `Writing ${comparison.differences.join(', ')}.`, async () => [
    await client.updateProject(namespace, name, comparison.config),
    `Wrote ${comparison.differences.join(', ')}.`,
  ]);
  const aliases = await step(emit, 'verify', 'Reading it again.', async () => {
    const stored = await client.readProject(namespace, name);
    const left = stored ? compareProject(template, stored.config).differences : ['everything'];
    if (left.length > 0)
      throw new FarmhandError(
        'upstream_failed',
        `LlamaFarm took the change of ${path} but did not keep: ${left.join(', ')}. Read its log with \`lf services logs -s server\`.`,
      );
    return [readAliases(stored?.config ?? {}), 'The server has it as sent.'];
  });
  return { changed: true, aliases };
}

async function compareStep(emit: (step: ProvisionStep) => void, template: ProjectTemplate, stored: StoredProject) {
  return step(emit, 'compare', 'Comparing.', async () => {
    const comparison = compareProject(template, stored.config);
    return [comparison, comparison.differences.length === 0 ? 'Everything is as it should be.' : `Differs: ${comparison.differences.join(', ')}.`];
  });
}

const brokenConfig = (path: string, problem: string) =>
  new FarmhandError(
    'unavailable',
    `LlamaFarm's project ${path} has a broken config: ${problem} Correct its llamafarm.yaml in LlamaFarm's data folder; nothing was changed.`,
  );

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
