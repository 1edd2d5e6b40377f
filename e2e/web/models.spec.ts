// Models, as a person gets, chooses and tries them: a hub of the test's own, the engine for real.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type FileServer, sha256, startFileServer } from '../../src/main/core/engine/models/download/file-server.fixture';
import { ggufBytes } from '../../src/main/core/engine/models/gguf-header.fixture';
import { writeTestEncoder } from '../../src/main/core/engine/test-encoder';
import { writeTestModel } from '../../src/main/core/engine/test-model';
import { openInDesktop } from './desktop-bridge';
import { createTestGateway, type TestGateway } from './gateway';
import { openWindow } from './window';

let hub: FileServer;
let gateway: TestGateway;
let folder: string;
let content: Buffer;

const tiny = 'org/Tiny-GGUF';

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-models-'));
  hub = await startFileServer();
  const source = path.join(folder, 'source.gguf');
  writeTestModel(source, { contextTokens: 8192, script: Array.from({ length: 30 }, (_, index) => `word${index} `) });
  content = readFileSync(source);
  hub.files.set(`/${tiny}/resolve/main/Tiny-Q8_0.gguf`, content);
  hub.json.set(`/api/models/${tiny}/tree/main`, [
    { type: 'file', path: 'Tiny-Q8_0.gguf', size: content.length, lfs: { oid: sha256(content), size: content.length } },
  ]);
  hub.json.set('/api/models', [{ id: tiny, downloads: 71_000, likes: 12, tags: ['license:mit'] }]);
  gateway = await createTestGateway({
    engineModel: '',
    env: {
      HF_ENDPOINT: hub.url,
      HF_HOME: folder,
      HF_HUB_CACHE: folder,
      HF_TOKEN: '',
      OLLAMA_MODELS: folder,
      HTTP_PROXY: '',
      HTTPS_PROXY: '',
      http_proxy: '',
      https_proxy: '',
    },
  });
  await gateway.start();
});
test.afterAll(async () => {
  await gateway.dispose();
  await hub.close();
  rmSync(folder, { recursive: true, force: true });
});

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function findTiny(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search by name or purpose' }).fill('tiny');
  await page.getByRole('button', { name: 'Search the hub' }).click();
}

test('the page says that it is the starter, and one click asks for a model that fits', async ({ page }) => {
  await openWindow(page, gateway, '/models');
  const answering = region(page, 'Who answers');
  await expect(answering.getByRole('heading', { name: 'The small starter model answers' })).toBeVisible();
  await expect(answering.getByRole('button', { name: /^Get / })).toBeVisible();
  await expect(region(page, 'On this computer').getByText('comes with Farmhand')).toBeVisible();
  await expect(region(page, 'Offered by servers').getByText('answers now')).toBeVisible();
});

test('whoever answers is tested with one short question', async ({ page }) => {
  await openWindow(page, gateway, '/models');
  const answering = region(page, 'Who answers');
  await answering.getByRole('button', { name: 'Test it' }).click();
  const answer = answering.getByRole('status', { name: 'What it said' });
  await expect(answer).toContainText('Asked: ', { timeout: 30_000 });
  await expect(answer).toContainText('in all');
});

test('the list says how each model fits, and can be searched', async ({ page }) => {
  await openWindow(page, gateway, '/models');
  const list = region(page, 'Get a model');
  await expect(list.getByRole('button', { name: 'Get Qwen3 4B', exact: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search by name or purpose' }).fill('qwen3 embedding');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search by name or purpose' }).fill('no such model');
  await expect(list.getByText('Nothing in the list is called that.')).toBeVisible();
});

test('the details show what a model needs in parts, for any length of conversation', async ({ page }) => {
  await openWindow(page, gateway, '/models');
  await page.getByRole('button', { name: 'Details of Qwen3 4B', exact: true }).click();
  const details = page.getByRole('complementary', { name: 'Qwen3 4B' });
  const fit = details.getByRole('region', { name: 'Fit' });
  await expect(fit.getByRole('img', { name: /^Memory: .* needed, .* free$/ })).toBeVisible();
  for (const part of ['Weights', 'Cache of the conversation', 'Working space', 'Process']) await expect(fit.getByText(part)).toBeVisible();
  const cache = fit.getByRole('definition').nth(1);
  const before = await cache.textContent();
  await fit.getByLabel('Length of a conversation').selectOption({ label: '32,768 tokens' });
  await expect(cache).not.toHaveText(before ?? '');
  await fit.getByLabel('Numbers of the cache').selectOption({ label: '4 bit, a quarter' });
  await expect(details.getByRole('link', { name: /huggingface\.co/ })).toBeVisible();
  await details.getByRole('button', { name: 'Close the details' }).click();
  await expect(details).toBeHidden();
});

test('a model of the hub is found, got with progress, paused, resumed, used, tested and removed', async ({ page }) => {
  await openWindow(page, gateway, '/models');
  hub.behave = (count) => (count === 1 ? { stallAfter: Math.floor(content.length / 2) } : {});
  await findTiny(page);
  const found = region(page, 'Get a model').getByRole('listitem').filter({ hasText: tiny }).first();
  await found.getByRole('button', { name: `Show sizes of ${tiny}` }).click();
  await found.getByRole('button', { name: `Get ${tiny} Q8_0` }).click();

  const downloads = region(page, 'Downloads');
  await expect(downloads.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50');
  await downloads.getByRole('button', { name: /^Pause / }).click();
  await expect(downloads.getByText('paused')).toBeVisible();
  await downloads.getByRole('button', { name: /^Go on with / }).click();
  await expect(page.getByText(/Tiny-GGUF Q8_0 is here\./).first()).toBeVisible();
  await expect(downloads).toBeHidden();

  const here = region(page, 'On this computer');
  await here.getByRole('button', { name: /^Use Tiny/ }).click();
  await expect(region(page, 'Who answers').getByRole('heading', { name: 'The built-in engine answers' })).toBeVisible();
  await here.getByRole('button', { name: /^Details of Tiny/ }).click();
  const details = page.getByRole('complementary', { name: /Tiny/ });
  await details.getByRole('button', { name: 'Test' }).click();
  const answer = details.getByRole('status', { name: 'What it said' });
  await expect(answer).toContainText('word0 word1', { timeout: 30_000 });
  await expect(answer).toContainText(/first token/);

  await region(page, 'Roles').getByLabel('Chat').selectOption({ label: 'Farmhand starter' });
  await expect(region(page, 'Who answers').getByRole('heading', { name: 'The small starter model answers' })).toBeVisible();
  await details.getByRole('button', { name: 'Remove' }).click();
  await page
    .getByRole('dialog', { name: /^Remove / })
    .getByRole('button', { name: 'Remove' })
    .click();
  await expect(page.getByText(/is removed; .* are free again/).first()).toBeVisible();
  await expect(here.getByText('Tiny')).toBeHidden();
});

test('a download can be given up', async ({ page }) => {
  await openWindow(page, gateway, '/models');
  hub.behave = () => ({ stallAfter: 100_000 });
  await findTiny(page);
  const found = region(page, 'Get a model').getByRole('listitem').filter({ hasText: tiny }).first();
  await found.getByRole('button', { name: `Show sizes of ${tiny}` }).click();
  await found.getByRole('button', { name: `Get ${tiny} Q8_0` }).click();
  await region(page, 'Downloads')
    .getByRole('button', { name: /^Cancel / })
    .click();
  await expect(page.getByText(/The download of .* is cancelled/).first()).toBeVisible();
  await expect(region(page, 'Downloads')).toBeHidden();
});

test('a file is added by its path; one that is no model says why; one that is too large is asked about', async ({ page }) => {
  await openWindow(page, gateway, '/models');
  const dialog = page.getByRole('dialog', { name: 'Add a model file' });
  const file = path.join(folder, 'page.gguf');
  writeFileSync(file, '<html>');
  await page.getByRole('button', { name: 'Add a file' }).click();
  await dialog.getByLabel('Path on the computer of the gateway').fill(file);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog.getByText(/is a web page, not a model/)).toBeVisible();

  const huge = path.join(folder, 'huge.gguf');
  const weights = 4e12;
  const header = ggufBytes({ tensorBytes: weights, weightBytes: 0 });
  writeFileSync(huge, header);
  truncateSync(huge, header.length + weights);
  await dialog.getByLabel('Path on the computer of the gateway').fill(huge);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog).toBeHidden();
  const here = region(page, 'On this computer');
  await here.getByRole('button', { name: 'Use huge' }).click();
  const asked = page.getByRole('dialog', { name: 'Load it anyway?' });
  await expect(asked).not.toContainText('--load-anyway');
  await asked.getByRole('button', { name: 'Load anyway' }).click();
  await expect(here.getByRole('listitem').filter({ hasText: 'huge' }).getByText('in use')).toBeVisible();
  await region(page, 'Roles').getByLabel('Chat').selectOption({ label: 'Farmhand starter' });
  await here.getByRole('button', { name: 'Details of huge' }).click();
  await page.getByRole('complementary', { name: 'huge' }).getByRole('button', { name: 'Forget' }).click();
  await page.getByRole('dialog', { name: 'Remove huge?' }).getByRole('button', { name: 'Forget' }).click();
  await expect(here.getByText('huge')).toBeHidden();
});

test('a browser says that it does not know where a dropped file lies', async ({ page }) => {
  await openWindow(page, gateway, '/models');
  await page.getByRole('button', { name: 'Add a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a model file' });
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'model.gguf'));
    return transfer;
  });
  await dialog.getByText('Drop a .gguf file here').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(dialog.getByText('A browser does not tell where a dropped file lies.')).toBeVisible();
});

test('in the desktop a dropped file is added from where it lies', async ({ page }) => {
  const file = path.join(folder, 'source.gguf');
  await openInDesktop(page, gateway, '/models', file);
  await page.getByRole('button', { name: 'Add a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a model file' });
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'source.gguf'));
    return transfer;
  });
  await dialog.getByText('Drop a .gguf file here').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(dialog.getByLabel('Path on the computer of the gateway')).toHaveValue(file);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(region(page, 'On this computer').getByText('added by path')).toBeVisible();
});

test('models for embeddings and reranking get their roles, and are tested in them and before', async ({ page }) => {
  mkdirSync(path.join(gateway.stateFolder, 'models'), { recursive: true });
  writeTestEncoder(path.join(gateway.stateFolder, 'models', 'near.gguf'), {});
  writeTestEncoder(path.join(gateway.stateFolder, 'models', 'ranks.gguf'), { pooling: 'rank' });
  await openWindow(page, gateway, '/models');
  await region(page, 'On this computer').getByRole('button', { name: /ranks/ }).click();
  const details = page.getByRole('complementary', { name: /ranks/ });
  await details.getByRole('button', { name: 'Test', exact: true }).click();
  const tried = details.getByRole('status', { name: 'How well each text answers' });
  await expect(tried).toContainText('Asked: When are the cows milked?', { timeout: 30_000 });
  await expect(tried.getByRole('listitem')).toHaveCount(3);
  await details.getByRole('button', { name: 'Use for reranking' }).click();
  await expect(details.getByText('does the reranking')).toBeVisible();
  await details.getByRole('button', { name: 'Close the details' }).click();

  const roles = region(page, 'Roles');
  await expect(roles.getByLabel('Reranking', { exact: true })).toHaveValue(/ranks\.gguf$/);
  await roles.getByRole('button', { name: 'Test: Reranking' }).click();
  await expect(roles.getByRole('status', { name: 'How well each text answers' })).toContainText('in all', { timeout: 30_000 });
  await expect(roles.getByRole('button', { name: 'Test: Embeddings' })).toHaveCount(0);
  await roles.getByLabel('Embeddings', { exact: true }).selectOption({ index: 1 });
  await roles.getByRole('button', { name: 'Test: Embeddings' }).click();
  await expect(roles.getByText('64 numbers per text')).toBeVisible({ timeout: 30_000 });
});
