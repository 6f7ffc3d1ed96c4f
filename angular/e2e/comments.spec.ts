import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';

test.describe('what two people say about a todo', () => {
  let anna: App;
  let ben: App;

  test.beforeEach(async ({ browser, request }) => {
    const name = unique('Talk');
    const server = await Server.as(request, 'anna');
    const listId = await server.createList(name, 'Plan the party');
    await server.share(listId, 'ben', 2);
    anna = await App.signedIn(browser, 'anna');
    ben = await App.signedIn(browser, 'ben');
    await Promise.all([anna.openList(name), ben.openList(name)]);
    await anna.row('Plan the party').click();
    await ben.row('Plan the party').click();
  });

  test.afterEach(async () => {
    await anna.close();
    await ben.close();
  });

  const box = (app: App) => app.page.getByRole('combobox', { name: 'Write a comment' });
  const comment = (app: App, text: string) => app.page.getByRole('article').filter({ hasText: text });

  test('each sees at once what the other writes, edits, deletes, takes back and feels about it', async () => {
    await box(anna).fill('Who brings the cake?');
    await anna.page.getByRole('button', { name: 'Send' }).click();
    await expect(comment(ben, 'Who brings the cake?')).toBeVisible();
    await expect(ben.page.getByRole('tab', { name: 'Comments' })).toContainText('1');

    await comment(ben, 'cake').getByRole('button', { name: 'Add a reaction' }).click();
    await ben.page.getByRole('menuitem', { name: '🎉' }).click();
    await expect(comment(anna, 'cake').getByRole('button', { name: '🎉 1' })).toHaveAttribute('aria-pressed', 'false');
    await comment(anna, 'cake').getByRole('button', { name: '🎉 1' }).click();
    await expect(comment(ben, 'cake').getByRole('button', { name: '🎉 2' })).toBeVisible();

    await comment(anna, 'cake').getByRole('button', { name: 'Actions for this comment' }).click();
    await anna.page.getByRole('menuitem', { name: 'Edit comment' }).click();
    await anna.page.getByRole('combobox', { name: 'Edit comment' }).fill('Who brings the pie?');
    await anna.page.getByRole('button', { name: 'Save' }).click();
    await expect(comment(ben, 'Who brings the pie?')).toBeVisible();
    await comment(ben, 'pie').getByRole('button', { name: 'edited' }).click();
    await expect(comment(ben, 'pie')).toContainText('Who brings the cake?');
    await expect(comment(ben, 'pie').getByRole('button', { name: 'Actions for this comment' })).toBeHidden();

    await comment(anna, 'pie').getByRole('button', { name: 'Actions for this comment' }).click();
    await anna.page.getByRole('menuitem', { name: 'Delete comment' }).click();
    await expect(comment(ben, 'pie')).toBeHidden();
    await anna.page.getByRole('button', { name: 'Undo' }).click();
    await expect(comment(ben, 'pie')).toBeVisible();
  });

  test('people are named with @, by keyboard', async () => {
    await box(anna).pressSequentially('Ask @be');
    await expect(anna.page.getByRole('option', { name: 'ben' })).toHaveAttribute('aria-selected', 'true');
    await box(anna).press('Enter');
    await box(anna).pressSequentially('about it');
    await box(anna).press('Control+Enter');

    await expect(comment(ben, 'Ask @ben about it').locator('.mention')).toHaveText('@ben');
    await expect(box(anna)).toHaveValue('');
  });

  test('a draft survives a reload, and a comment is sent once however often it is tried', async () => {
    await box(anna).fill('Not finished yet');
    await anna.page.reload();
    await expect(box(anna)).toHaveValue('Not finished yet');

    await anna.page.route('**/comments', (route) => route.abort(), { times: 1 });
    await anna.page.getByRole('button', { name: 'Send' }).click();
    await expect(anna.page.getByText('could not be sent')).toBeVisible();
    await expect(box(anna)).toHaveValue('Not finished yet');
    await anna.page.getByRole('button', { name: 'Send' }).click();

    await expect(comment(ben, 'Not finished yet')).toHaveCount(1);
    await anna.page.reload();
    await expect(comment(anna, 'Not finished yet')).toHaveCount(1);
    await expect(box(anna)).toHaveValue('');
  });
});
