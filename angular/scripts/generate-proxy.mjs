// Generates src/app/proxy with ABP's own schematics from the product that runs at TODO_BASE_URL.
// With --check nothing is kept: fails when what is committed is not what the running product describes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const proxy = 'src/app/proxy';
const url = process.env.TODO_BASE_URL ?? 'http://localhost:8080';
/** The modules whose services our own pages call; ABP's packages bring the proxies of their own. */
const modules = ['todo', 'account', 'identity', 'multi-tenancy', 'setting-management', 'audit-logging', 'openiddict'];

function generate() {
  rmSync(proxy, { recursive: true, force: true });
  for (const module of modules)
    execFileSync(
      'npx',
      [
        ...['ng', 'generate', '@abp/ng.schematics:proxy-add', '--module', module, '--url', url],
        ...['--api-name', 'default', '--source', 'todo', '--target', 'todo'],
        ...['--service-type', 'application', '--interactive=false'],
      ],
      { stdio: 'inherit' },
    );
}

if (!process.argv.includes('--check')) {
  generate();
} else {
  const kept = join(mkdtempSync(join(tmpdir(), 'proxy-')), 'proxy');
  cpSync(proxy, kept, { recursive: true });
  try {
    generate();
    execFileSync('diff', ['-r', kept, proxy], { stdio: 'inherit' });
  } catch {
    console.error(`${proxy} is out of date: run "npm run generate-proxy" against the product and commit what changes.`);
    process.exitCode = 1;
  } finally {
    rmSync(proxy, { recursive: true, force: true });
    cpSync(kept, proxy, { recursive: true });
  }
}
