import { expect, Page, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('[data-quick-add=list]').evaluate((field, pasted) => {
    const data = new DataTransfer();
    data.setData('text', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('what a line says is marked as it is typed, can be taken back, and is added', async ({ browser, request }) => {
  const name = unique('Quick');
  const server = await Server.as(request, 'anna');
  await server.createList(name);
  const app = await App.signedIn(browser, 'anna');
  await app.openList(name);
  const understood = app.page.getByRole('list', { name: 'What was understood' });

  await app.quickAdd.fill('Discuss Friday report tomorrow 5pm #work p1 ~30m');
  await expect(understood.getByRole('listitem')).toHaveText(['Friday', '17:00', '#work', 'Urgent', '30 minutes']);
  await expect(app.page.locator('.marks .label')).toHaveText('#work');
  await understood.getByRole('button', { name: 'Keep “Friday” in the title' }).click();
  await expect(understood.getByRole('listitem').first()).toHaveText(/^Tomorrow, /);
  await app.quickAdd.press('Enter');

  const row = app.row('Discuss Friday report');
  await expect(row).toContainText('Tomorrow');
  await expect(app.quickAdd).toHaveValue('');
  await expect(understood).toBeHidden();

  await app.quickAdd.pressSequentially('Gym every monday');
  await app.quickAdd.press('Enter'); // before any answer: the server reads it all the same
  await expect(app.row('Gym').getByText('Repeats')).toBeAttached();
  await app.close();
});

test('German is understood by who speaks German', async ({ browser, request }) => {
  const name = unique('Schnell');
  const user = await Server.register(request, unique('greta'));
  const server = await Server.as(request, user);
  await server.createList(name);
  await server.send('PUT', '/api/account/my-profile/preferences', { language: 'de' });
  const app = await App.signedIn(browser, user);
  await app.openList(name);

  await app.quickAdd.fill('Miete zahlen alle 2 Wochen am Mo und Do um 17 Uhr');
  await expect(app.page.locator('app-quick-add-chips')).toContainText('alle 2 Wochen am Montag und Donnerstag');
  await app.quickAdd.press('Enter');
  await expect(app.row('Miete zahlen').getByText('Wiederholt sich')).toBeAttached();
  await app.close();
});

test('pasted lines are shown, counted and added as a tree', async ({ browser, request }) => {
  const name = unique('Paste');
  const server = await Server.as(request, 'anna');
  const listId = await server.createList(name);
  const app = await App.signedIn(browser, 'anna');
  await app.openList(name);

  await paste(app.page, 'Trip\n  - Book hotel\n  - Pack\nRelax tomorrow');
  await expect(app.page.getByText('4 todos, 2 of them subtasks.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Add 4 todos' }).click();
  await expect(app.row('Trip')).toContainText('0/2');
  await expect(app.row('Relax')).toContainText('Tomorrow');
  await expect.poll(() => server.titles(listId)).toEqual(['Trip', 'Book hotel', 'Pack', 'Relax']);

  await paste(app.page, 'one\ntwo');
  await app.page.keyboard.press('Escape');
  await expect(app.quickAdd).toBeFocused();
  await expect(app.row('one')).toBeHidden();
  await app.close();
});

test('a line typed offline is read once the network is back', async ({ browser, request }) => {
  const name = unique('Offline');
  const server = await Server.as(request, 'anna');
  await server.createList(name);
  const app = await App.signedIn(browser, 'anna');
  await app.openList(name);

  await app.goOffline();
  await app.quickAdd.fill('Buy milk tomorrow #shop');
  await app.quickAdd.press('Enter');
  await expect(app.row('Buy milk tomorrow #shop')).toBeVisible();
  await app.goOnline();
  await expect(app.row('Buy milk')).toContainText('Tomorrow');
  await app.close();
});
