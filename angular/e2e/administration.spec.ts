import { expect, Page, test } from '@playwright/test';
import { App } from './support/app';
import { password, Server, unique } from './support/server';
import { consoleErrors, isSound } from './support/sound';

const administration = (page: Page) => page.getByRole('navigation', { name: 'Administration' });

async function act(page: Page, row: string, action: string): Promise<void> {
  // A row that is drawn anew, because the list was just read again, takes its open menu away.
  await expect(async () => {
    await page.locator('datatable-body-row', { hasText: row }).getByRole('button', { name: 'Actions' }).click();
    await page.locator('.dropdown-menu.show').getByText(action, { exact: true }).click({ timeout: 2_000 });
  }).toPass();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('an operator sells a tenant; its admin makes a role, grants it something, and invites somebody who sees just that', async ({
  browser,
}) => {
  const [edition, tenant] = [unique('Business'), unique('acme')];
  const operator = await App.signedIn(browser, 'admin');
  await administration(operator.page).getByRole('link', { name: 'Editions' }).click();
  await operator.page.getByRole('button', { name: 'New edition' }).click();
  await operator.page.getByRole('dialog').getByLabel('Name').fill(edition);
  await save(operator.page);
  await operator.page.getByRole('button', { name: `Features of ${edition}` }).click();
  await operator.page.getByRole('dialog').getByRole('spinbutton').first().fill('25');
  await save(operator.page);
  await administration(operator.page).getByRole('link', { name: 'Tenants' }).click();
  await operator.page.getByRole('button', { name: 'New tenant' }).click();
  const form = operator.page.getByRole('dialog');
  await form.getByLabel('Tenant name').fill(tenant);
  await form.getByLabel('Edition').selectOption({ label: edition });
  await form.getByLabel(/e-mail/i).fill('boss@acme.example');
  await form.locator('#admin-password').fill(password);
  await save(operator.page);
  await expect(operator.page.locator('datatable-body-row', { hasText: tenant })).toContainText(edition);
  await operator.close();

  const admin = await App.signedIn(browser, 'admin', { tenant });
  const { page } = admin;
  await expect(administration(page).getByRole('link', { name: 'Tenants' })).toBeHidden(); // the operator's alone
  await administration(page).getByRole('link', { name: 'Roles' }).click();
  await page.getByRole('button', { name: 'New role' }).click();
  await page.getByRole('dialog').getByLabel('Role name').fill('helper');
  await save(page);
  await act(page, 'helper', 'Permissions');
  const permissions = page.getByRole('dialog');
  await permissions.getByRole('tab', { name: 'Users and roles' }).click();
  await permissions.getByRole('checkbox', { name: 'Manage users' }).check();
  await save(page);
  await administration(page).getByRole('link', { name: 'Users' }).click();
  await page.getByRole('button', { name: 'New user' }).click();
  const user = page.getByRole('dialog');
  await user.getByLabel('User name').fill('vera');
  await user.locator('#password').fill(password);
  await user.getByLabel(/e-mail/i).fill('vera@acme.example');
  await user.getByRole('tab', { name: 'Roles' }).click();
  await user.getByLabel('helper').check();
  await save(page);
  await admin.close();

  const vera = await App.signedIn(browser, 'vera', { tenant });
  await expect(administration(vera.page).getByRole('link')).toHaveText(['Users']);
  await administration(vera.page).getByRole('link', { name: 'Users' }).click();
  await expect(vera.page.locator('datatable-body-row')).toHaveCount(2);
  await expect(vera.page.getByRole('button', { name: 'New user' })).toBeHidden();
  await expect(vera.page.getByRole('button', { name: 'Actions' })).toBeHidden();
  for (const path of ['/identity/roles', '/tenant-management/tenants', '/admin/editions']) {
    await vera.page.goto(path);
    await expect(vera.page.getByRole('heading', { name: 'This page is not open to you' })).toBeVisible();
  }
  await vera.close();
});

test('an administrator locks somebody out at once, and lets them in again', async ({ browser, request }) => {
  const userName = await Server.register(request, unique('locked'));
  const theirs = await App.signedIn(browser, userName);
  const { page } = await App.signedIn(browser, 'admin');
  await page.goto('/identity/users');
  await page.getByPlaceholder(/Search/).fill(userName);
  const row = page.locator('datatable-body-row', { hasText: userName });
  await expect(page.locator('datatable-body-row')).toHaveCount(1);

  await act(page, userName, 'Lock');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Lock' }).click();

  await expect(row).toContainText('Locked');
  await expect(theirs.page.getByLabel(/User name/)).toBeVisible({ timeout: 60_000 }); // the login page, by itself
  await act(page, userName, 'Reset second factor');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reset second factor' }).click();
  await expect(page.getByText(`${userName} signs in without a second factor now.`)).toBeVisible();
  await act(page, userName, 'Unlock');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unlock' }).click();
  await expect(row).toContainText('Active');
  await theirs.close();
  await (await App.signedIn(browser, userName)).close();
  await page.context().close();
});

test('a session that is ended elsewhere ends in its browser', async ({ browser, request }) => {
  const app = await App.signedIn(browser, 'ben');

  await (await Server.as(request, 'ben')).endOtherSessions();

  await expect(app.page.getByLabel(/User name/)).toBeVisible({ timeout: 60_000 }); // the login page, by itself
  await app.page.goto('/lists');
  await expect(app.page.getByLabel(/User name/)).toBeVisible();
  await app.close();
});

test('an application is made, its secret shown once, and the audit log tells who made it and what it got', async ({
  browser,
}) => {
  const clientId = unique('clockwork');
  const { page } = await App.signedIn(browser, 'admin');
  await page.goto('/admin/applications');
  await page.getByRole('button', { name: 'New application' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name').fill('Clockwork');
  await form.getByLabel('Client id').fill(clientId);
  await form.getByRole('radio', { name: /With a secret/ }).check();
  await form.getByLabel('authorization_code').uncheck();
  await form.getByLabel('refresh_token').uncheck();
  await form.getByLabel('client_credentials').check();
  await form.getByRole('button', { name: 'Save' }).click();
  const secret = await page.getByRole('dialog').getByRole('textbox', { name: 'Secret' }).inputValue();
  expect(secret.length).toBeGreaterThan(30);
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.getByRole('row', { name: clientId })).toBeVisible();
  await page.getByRole('button', { name: 'Permissions of Clockwork' }).last().click();
  await page.getByRole('dialog').getByRole('tab', { name: 'Tenants' }).click();
  await page.getByRole('dialog').getByRole('checkbox').nth(2).check();
  await save(page);

  await page.goto('/admin/audit-logs');
  await page.getByLabel('User name').fill('admin');
  await page.getByLabel('Service').fill('ApplicationAppService');
  await page.locator('#main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/serviceName=/);
  await page.getByRole('button', { name: 'ApplicationAppService.CreateAsync' }).first().click();
  const entry = page.getByRole('dialog');
  await expect(entry.getByText(clientId).first()).toBeVisible();
  await expect(entry.getByText(secret)).toHaveCount(0);
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toBe('audit-log.csv');
  await page.context().close();
});

const pages = [
  ['/identity/users', 'Users'],
  ['/identity/roles', 'Roles'],
  ['/tenant-management/tenants', 'Tenants'],
  ['/admin/editions', 'Editions'],
  ['/admin/applications', 'Applications'],
  ['/admin/audit-logs', 'Audit log'],
  ['/setting-management', 'Settings'],
] as const;

for (const [name, options] of [
  ['wide, light', { colorScheme: 'light' }],
  ['phone, dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const) {
  test(`every administration page is sound: ${name}`, async ({ browser }) => {
    const { page } = await App.signedIn(browser, 'admin', options);
    const errors = consoleErrors(page);
    for (const [path, heading] of pages) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
      await isSound(page, `${name} ${heading}`);
    }
    await page.goto('/identity/roles');
    await act(page, 'admin', 'Permissions');
    await expect(page.getByRole('dialog').getByRole('tab').first()).toBeVisible();
    await isSound(page, `${name} permissions`);
    expect(errors).toEqual([]);
    await page.context().close();
  });
}
