import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';

test('who may only look finds nothing to edit with, and leaves when access is lost', async ({ browser, request }) => {
  const name = unique('Look');
  const server = await Server.as(request, 'anna');
  const listId = await server.createList(name, 'one', 'two');
  const ben = await App.signedIn(browser, 'ben');
  await expect(ben.page.getByRole('navigation').getByText('Shared with me')).toBeVisible();
  await expect(ben.page.getByRole('navigation').getByRole('link', { name })).toBeHidden();

  const { userId } = await server.share(listId, 'ben', 1);
  await ben.openList(name); // appears in the sidebar by itself

  await expect(ben.page.getByText('You can look at this list, but not change it.')).toBeVisible();
  await expect(ben.quickAdd).toBeHidden();
  await expect(ben.page.getByRole('button', { name: 'Add section' })).toBeHidden();
  await expect(ben.page.getByRole('button', { name: 'Share', exact: true })).toBeHidden();
  await expect(ben.row('one').getByRole('checkbox')).toBeDisabled();
  await ben.row('one').dblclick();
  await expect(ben.page.getByRole('complementary', { name: 'one' })).toBeVisible();
  await expect(ben.page.locator('main input:enabled, main select:enabled, main textarea:not([readonly])')).toHaveCount(
    0,
  );
  await ben.page.keyboard.press('Escape');
  await ben.row('one').focus();
  for (const key of ['Space', 'Delete', 'Alt+ArrowDown', 'Enter']) await ben.page.keyboard.press(key);
  await expect.poll(() => ben.titles()).toEqual(['one', 'two']);
  expect((await server.items(listId)).map((item) => [item.title, item.status])).toEqual([
    ['one', 1],
    ['two', 1],
  ]);

  await server.share(listId, 'ben', 3);
  await expect(ben.quickAdd).toBeVisible();

  await server.unshare(listId, userId);
  await expect(ben.page.getByText(`You no longer have access to “${name}”.`)).toBeVisible();
  await expect(ben.page).toHaveURL(/\/lists$/);
  await expect(ben.page.getByRole('navigation').getByRole('link', { name })).toBeHidden();
  await ben.page.goto(`/lists/${listId}`);
  await expect(ben.page.getByRole('heading', { name: 'This list is not here' })).toBeVisible();
  await ben.close();
});

test('the owner shares a list by hand, changes what the other may do, and takes it back', async ({
  browser,
  request,
}) => {
  const name = unique('Share');
  await (await Server.as(request, 'anna')).createList(name, 'one');
  const anna = await App.signedIn(browser, 'anna');
  await anna.openList(name);
  const { page } = anna;

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Name or e-mail' }).fill('be');
  await dialog.getByRole('option', { name: /^ben/ }).click();
  await dialog.getByRole('button', { name: 'Share', exact: true }).click();
  const people = dialog.getByRole('list', { name: 'People with access' });
  await expect(people.getByRole('listitem')).toHaveCount(2);
  await people.getByRole('combobox').selectOption('Can view');
  await dialog.getByRole('combobox', { name: 'Name or e-mail' }).fill('nobody-of-this-name');
  await dialog.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();

  const ben = await App.signedIn(browser, 'ben');
  await ben.openList(name);
  await expect(ben.page.getByText('You can look at this list, but not change it.')).toBeVisible();

  await people.getByRole('button', { name: /^Remove/ }).click();
  await expect(people.getByRole('listitem')).toHaveCount(1);
  await expect(ben.page).toHaveURL(/\/lists$/);
  await ben.close();
  await anna.close();
});
