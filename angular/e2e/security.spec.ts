import { expect, Page, test } from '@playwright/test';
import { App } from './support/app';

/** What the browser refused to run or load on a page because of its content security policy. */
function refusalsOf(page: Page): string[] {
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|permissions policy/i.test(message.text()))
      refusals.push(`${page.url()}: ${message.text()}`);
  });
  return refusals;
}

test('no page asks for what its content security policy forbids', async ({ browser, page }) => {
  const stranger = refusalsOf(page);
  for (const address of ['/', '/Account/Login', '/Account/Register']) {
    await page.goto(address);
    await expect(page.getByRole('main').or(page.locator('main')).first()).toBeVisible();
  }

  const app = await App.signedIn(browser, 'anna');
  const user = refusalsOf(app.page);
  await app.page.goto('/lists');
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  await app.page.goto('/Account/Manage/Passkeys');
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  await app.page.goto('/openapi/index.html');
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('Todo');
  await expect(app.page.locator('.opblock-summary-path').first()).toBeVisible();

  expect([...stranger, ...user]).toEqual([]);
  await app.close();
});

test('a script that somebody smuggles into a page does not run', async ({ page }) => {
  const refusals = refusalsOf(page);
  await page.goto('/');

  const hasRun = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.smuggled = true';
    document.head.append(script);
    return 'smuggled' in window;
  });

  expect(hasRun).toBe(false);
  expect(refusals).toHaveLength(1);
});
