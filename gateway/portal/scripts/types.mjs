// Makes src/api/generated from the services' committed OpenAPI documents. With --check: fails where they are not up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const check = process.argv.includes('--check');
const folder = new URL('../src/api/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
let stale = [];

const folders = { goals: 'goals-service', feedback: 'feedback-service', reminders: 'reminders-service', gateway: 'gateway' };

for (const [service, owner] of Object.entries(folders)) {
  const document = new URL(`../../../${owner}/openapi.json`, import.meta.url);
  const types = `// Made from ${owner}/openapi.json by "npm run types"; not to be edited.\n${astToString(await openapiTS(document))}`;
  const file = new URL(`${service}.ts`, folder);
  if (check && (!existsSync(file) || readFileSync(file, 'utf8') !== types)) stale.push(service);
  if (!check) writeFileSync(file, types);
}

if (stale.length > 0) {
  console.error(`The portal's types of ${stale.join(', ')} are out of date: npm run types`);
  process.exit(1);
}
