// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// axe-core's findings on each HTML file, in a headless Chromium, wide and as narrow as a telephone.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const require = createRequire(process.cwd() + '/');
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
let found = 0;
for (const file of process.argv.slice(2)) {
    for (const width of [1280, 390]) {
        const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
        await page.goto(pathToFileURL(file).href);
        await page.evaluate(axe);
        const { violations, passes } = await page.evaluate(() => axe.run());
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        console.log(`${file} at ${width}: ${passes.length} rules hold, ${violations.length} do not`);
        for (const one of violations)
            console.log(`  ${one.id}: ${one.help}\n    ${one.nodes.map((node) => node.html.slice(0, 160)).join('\n    ')}`);
        if (wider > 0)
            console.log(`  the page is ${wider} px wider than its window`);
        found += violations.length + (wider > 0);
    }
}
await browser.close();
process.exit(found ? 1 : 0);
