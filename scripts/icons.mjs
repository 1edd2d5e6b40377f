// Draws resources/icons from the sprout: `node scripts/icons.mjs`. Needed only when the sprout changes; the pictures are committed.
// electron-builder makes the .icns and .ico files of a package from them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { at } from './setup/paths.mjs';

const sprout = readFileSync(at('src', 'renderer', 'public', 'sprout.svg'), 'utf8');
/** The lines alone, in one colour on nothing: macOS draws a tray icon of this kind in the colour of its bar. */
const lines = sprout
  .replace(/<rect[^>]*\/>/, '')
  .replace(/stroke="[^"]*"/, 'stroke="#000"')
  .replace('viewBox="0 0 32 32"', 'viewBox="5 4 22 24"');

const pictures = [
  ...[16, 32, 48, 64, 128, 256, 512, 1024].map((size) => [`app/${size}x${size}.png`, sprout, size]),
  ['tray.png', sprout, 22],
  ['tray@2x.png', sprout, 44],
  ['trayTemplate.png', lines, 16],
  ['trayTemplate@2x.png', lines, 32],
];

const browser = await chromium.launch({ executablePath: process.env.FARMHAND_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, svg, size] of pictures) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const file = at('resources', 'icons', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`${pictures.length} pictures in resources/icons`);
