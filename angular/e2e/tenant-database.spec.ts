import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { password, unique } from './support/server';

test('an operator looks where a tenant’s data is, and is told what is wrong with another place', async ({
  browser,
}) => {
  const tenant = unique('acme');
  const { page } = await App.signedIn(browser, 'admin');
  const dialog = page.getByRole('dialog');
  await page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Tenants' }).click();
  await page.getByRole('button', { name: 'New tenant' }).click();
  await dialog.getByLabel('Tenant name').fill(tenant);
  await dialog.getByLabel(/e-mail/i).fill('boss@acme.example');
  await dialog.locator('#admin-password').fill(password);
  await expect(dialog.locator('#connection-string')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();

  await page.locator('datatable-body-row', { hasText: tenant }).getByRole('button', { name: 'Actions' }).click();
  await page.locator('.dropdown-menu.show').getByText('Database', { exact: true }).click();
  await expect(dialog).toContainText('main database');
  await dialog.getByLabel('New connection string').fill('Host=127.0.0.1;Port=1;Database=x;Username=x;Password=x');
  await dialog.getByRole('button', { name: 'Save' }).click();

  await expect(dialog.getByRole('alert')).toHaveText('The database server cannot be reached.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
});
