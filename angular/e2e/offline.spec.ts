import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';

test('both edit while one is offline; when it is back both screens and the server agree', async ({
  browser,
  request,
}) => {
  const name = unique('Tunnel');
  const server = await Server.as(request, 'anna');
  const listId = await server.createList(name, 'one', 'two', 'three', 'four');
  await server.share(listId, 'ben', 3);
  const anna = await App.signedIn(browser, 'anna');
  const ben = await App.signedIn(browser, 'ben');
  await Promise.all([anna.openList(name), ben.openList(name)]);

  await ben.goOffline();
  await expect(ben.page.locator('main [data-status]')).toHaveAttribute('data-status', 'offline');
  await ben.add('ben, in the tunnel');
  await ben.row('one').getByRole('checkbox').click();
  await ben.row('two').dblclick();
  await ben.page.getByRole('textbox', { name: 'Title' }).first().fill('two, by ben');
  await ben.page.keyboard.press('Enter');
  await ben.row('four').focus();
  await ben.page.keyboard.press('Alt+ArrowUp');
  await expect(ben.page.locator('main [data-status]')).toContainText('4 waiting');

  await anna.add('anna, in daylight');
  await anna.row('three').focus();
  await anna.page.keyboard.press('Delete');
  await expect.poll(() => anna.titles()).toEqual(['one', 'two', 'four', 'anna, in daylight']);
  await expect.poll(() => ben.titles()).toEqual(['two, by ben', 'four', 'three', 'ben, in the tunnel', 'one']);

  await ben.goOnline();
  await ben.isLive();
  const agreed = async (): Promise<string> => {
    const stored = await server.items(listId);
    const inOrder = [...stored.filter((item) => item.status !== 3), ...stored.filter((item) => item.status === 3)];
    return JSON.stringify(inOrder.map((item) => item.title));
  };
  await expect(ben.page.locator('main [data-status]')).not.toContainText('waiting');
  await expect.poll(async () => JSON.stringify(await ben.titles()) === (await agreed())).toBe(true);
  await expect.poll(async () => JSON.stringify(await anna.titles()) === (await agreed())).toBe(true);
  expect((await anna.titles()).toSorted()).toEqual(
    ['anna, in daylight', 'ben, in the tunnel', 'four', 'one', 'two, by ben'].toSorted(),
  );

  // Who made no edit of their own catches up all the same.
  await ben.goOffline();
  await anna.add('while ben was away');
  await ben.goOnline();
  await expect(ben.row('while ben was away')).toBeVisible();

  await anna.close();
  await ben.close();
});

test('edits made offline survive a reload of the page', async ({ browser, request }) => {
  const name = unique('Reload');
  const server = await Server.as(request, 'anna');
  const listId = await server.createList(name, 'one');
  const anna = await App.signedIn(browser, 'anna');
  await anna.openList(name);

  // The page itself can be fetched, the changes cannot be sent: as with a server in trouble.
  await anna.page.route('**/api/todo/items**', (route) => route.fulfill({ status: 503 }));
  await anna.add('not lost');
  await expect(anna.page.locator('main [data-status]')).toContainText('1 waiting');
  await anna.page.reload();
  await expect(anna.row('not lost')).toBeVisible();
  expect(await server.titles(listId)).toEqual(['one']);

  await anna.page.unroute('**/api/todo/items**');

  await expect.poll(() => server.titles(listId), { timeout: 20_000 }).toEqual(['one', 'not lost']);
  await expect.poll(() => anna.titles()).toEqual(['one', 'not lost']);
  await anna.close();
});

test('an edit the server refuses is taken back, and the user is told why', async ({ browser, request }) => {
  const name = unique('Refused');
  const server = await Server.as(request, 'anna');
  const listId = await server.createList(name, 'one', 'two');
  const anna = await App.signedIn(browser, 'anna');
  await anna.openList(name);

  const refusal = { error: { code: 'Todo:Test', message: 'Not on a Monday.' } };
  await anna.page.route('**/complete', (route) => route.fulfill({ status: 400, json: refusal }));
  await anna.row('one').getByRole('checkbox').click();

  await expect(anna.page.getByText('A change could not be saved: Not on a Monday.')).toBeVisible();
  await expect.poll(() => anna.titles()).toEqual(['one', 'two']);
  expect((await server.items(listId)).map((item) => item.status)).toEqual([1, 1]);
  await anna.close();
});
