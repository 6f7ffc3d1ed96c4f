import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';

interface Occurrence {
  id: string;
  title: string;
  dueDate: string;
  status: number;
}

test('an item recurs: picked, completed, skipped, put off and stopped, live for both', async ({ browser, request }) => {
  const name = unique('Rounds');
  const server = await Server.as(request, 'anna');
  const listId = await server.createList(name);
  const { id } = await server.send<Occurrence>('POST', '/api/todo/items', {
    listId,
    title: 'Water',
    dueDate: '2031-06-02',
  });
  await server.share(listId, 'ben', 3);
  const [anna, ben] = [await App.signedIn(browser, 'anna'), await App.signedIn(browser, 'ben')];
  for (const app of [anna, ben]) await app.openList(name);
  const items = async (): Promise<Occurrence[]> =>
    (await server.send<{ items: Occurrence[] }>('GET', `/api/todo/items?listId=${listId}`)).items;
  const dueOfOpen = async (): Promise<string | undefined> => (await items()).find((item) => item.status === 1)?.dueDate;

  await anna.page.goto(`/lists/${listId}?item=${id}`);
  const panel = anna.page.getByRole('complementary', { name: 'Water' });
  const summary = panel.locator('app-recurrence-field .summary');
  await expect(summary).toHaveText('Does not repeat');
  await summary.click();
  const editor = panel.locator('app-recurrence-editor');
  await expect(editor.locator('.sentence')).toHaveText('every Monday'); // the weekday it is due on is offered
  await editor.getByRole('button', { name: 'Thursday' }).click();
  await expect(editor.locator('.sentence')).toHaveText('every Monday and Thursday');
  await expect(editor.getByRole('listitem').nth(1)).toHaveText(/Jun 5, 2031/);
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(summary).toHaveText('Every Monday and Thursday');
  await expect(ben.row('Water').getByText('Repeats')).toBeAttached();

  await panel.getByRole('button', { name: 'Skip this time' }).click();
  await expect.poll(dueOfOpen).toBe('2031-06-05');
  await panel.getByLabel('Only this time on').fill('2031-06-07');
  await expect.poll(dueOfOpen).toBe('2031-06-07');
  await expect(panel.getByText('Put off from')).toBeVisible();

  await ben.row('Water').getByRole('checkbox').click();
  await expect.poll(dueOfOpen).toBe('2031-06-09');
  expect((await items()).length).toBe(2);
  await expect(anna.row('Water').filter({ hasText: 'Jun 9' })).toBeVisible();

  await ben.row('Water').filter({ hasText: 'Jun 9' }).getByRole('button', { name: 'Actions for' }).click();
  await ben.page.getByRole('menuitem', { name: 'Put off by a week' }).click();
  await expect.poll(dueOfOpen).toBe('2031-06-16');
  await anna.close();
  await ben.close();
});

test('a rule is typed in words, and what cannot be read says so', async ({ browser, request }) => {
  const name = unique('Words');
  const server = await Server.as(request, 'anna');
  const listId = await server.createList(name);
  const { id } = await server.send<Occurrence>('POST', '/api/todo/items', {
    listId,
    title: 'Descale',
    dueDate: '2031-06-02',
  });
  const app = await App.signedIn(browser, 'anna');
  await app.page.goto(`/lists/${listId}?item=${id}`);
  const field = app.page.locator('app-recurrence-field');
  await field.locator('.summary').click();
  const phrase = field.getByLabel('How it repeats, in words');

  await phrase.fill('whenever');
  await expect(field.locator('.problem')).toContainText('every Monday');
  await expect(field.getByRole('button', { name: 'Save' })).toBeDisabled();
  await phrase.fill('every 3 days after completion');
  await expect(field.locator('.sentence')).toHaveText('every 3 days after completion');
  await phrase.press('Enter');
  await expect(field.locator('.summary')).toHaveText('Every 3 days after completion');

  await field.locator('.summary').click();
  await field.getByRole('button', { name: 'Stop repeating' }).click();
  await expect(field.locator('.summary')).toHaveText('Does not repeat');
  await expect
    .poll(async () => (await server.send<{ recurrence: string | null }>('GET', `/api/todo/items/${id}`)).recurrence)
    .toBeNull();
  await app.close();
});
