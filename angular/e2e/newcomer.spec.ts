import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { password, Server, unique } from './support/server';

test('a newcomer registers, makes a list and fills it', async ({ browser, request }) => {
  const app = await App.open(browser);
  const { page } = app;
  const userName = unique('newcomer');
  await page.goto('/');
  await page.getByRole('link', { name: 'Create an account' }).click();
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel(/E-?mail/).fill(`${userName}@example.com`);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.waitForURL('**/lists');

  await expect(page.getByRole('heading', { name: 'Make your first list' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of a new list' }).fill('Groceries');
  await page.getByRole('button', { name: 'Create list' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Groceries' })).toBeVisible();
  for (const title of ['Milk', 'Bread', 'Apples']) {
    await app.add(title);
    await expect(app.quickAdd).toBeFocused();
  }
  await app.row('Bread').getByRole('checkbox').click();

  await expect(page.getByRole('button', { name: 'Done (1)' })).toBeVisible();
  await expect.poll(() => app.titles()).toEqual(['Milk', 'Apples', 'Bread']);
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Groceries' })).toContainText('2');

  const listId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const server = await Server.as(request, userName);
  await expect
    .poll(async () => (await server.items(listId)).map((item) => [item.title, item.status]))
    .toEqual([
      ['Milk', 1],
      ['Bread', 3],
      ['Apples', 1],
    ]);

  await page.reload();
  await expect.poll(() => app.titles()).toEqual(['Milk', 'Apples', 'Bread']);
  await app.close();
});

test('signing out leads back to the landing page', async ({ browser }) => {
  const app = await App.signedIn(browser, 'ben');

  await app.page.getByRole('button', { name: 'Account and settings' }).click();
  await app.page.getByRole('menuitem', { name: 'Sign out' }).click();

  await expect(app.page.getByRole('link', { name: 'Create an account' })).toBeVisible();
  await app.page.goto('/lists');
  await expect(app.page).toHaveURL(/Account\/Login/);
  await app.close();
});
