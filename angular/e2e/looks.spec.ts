import { Browser, expect, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';
import { isSound } from './support/sound';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function listOf(browser: Browser, server: Server, options: object): Promise<{ app: App; name: string }> {
  const name = unique('Looks');
  const id = await server.createList(name, 'plain');
  const parent = await server.add(id, 'with everything', { priority: 4, dueDate: '2020-01-01', description: 'Words.' });
  await server.add(id, 'subtask', { parentId: parent.id });
  const app = await App.signedIn(browser, 'anna', options);
  await app.page.goto(`/lists/${id}`);
  await app.isLive();
  return { app, name };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page is sound: wide, ${colorScheme}`, async ({ browser, request }) => {
    const server = await Server.as(request, 'anna');
    const visitor = await App.open(browser, { colorScheme });
    await visitor.page.goto('/');
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    await isSound(visitor.page, `landing-${colorScheme}`);
    await visitor.close();

    const { app } = await listOf(browser, server, { colorScheme });
    await isSound(app.page, `list-${colorScheme}`);
    await app.row('with everything').click();
    await app.page.getByRole('complementary', { name: 'with everything' }).waitFor();
    await isSound(app.page, `item-${colorScheme}`);
    await app.page.getByRole('button', { name: 'Share', exact: true }).click();
    await app.page.getByRole('list', { name: 'People with access' }).waitFor();
    await isSound(app.page, `share-${colorScheme}`);
    await app.page.goto('/lists');
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    await isSound(app.page, `lists-${colorScheme}`);
    await app.close();
  });
}

test('every page is sound: phone, dark; the sidebar lies over the page', async ({ browser, request }) => {
  const server = await Server.as(request, 'anna');
  const { app, name } = await listOf(browser, server, { ...phone, colorScheme: 'dark' });
  const { page } = app;
  await isSound(page, 'phone-list');

  await expect(page.getByRole('navigation', { name: 'Lists' })).toBeHidden();
  await page.getByRole('button', { name: 'Open menu' }).tap();
  await expect(page.getByRole('navigation').getByRole('link', { name })).toBeVisible();
  await isSound(page, 'phone-sidebar');
  await page.getByRole('link', { name: 'Overview' }).tap();
  await expect(page.getByRole('navigation', { name: 'Lists' })).toBeHidden();
  await isSound(page, 'phone-lists');

  await page.goBack();
  await app.row('with everything').tap();
  const panel = page.getByRole('complementary', { name: 'with everything' });
  await expect(panel).toBeVisible();
  await expect.poll(async () => (await panel.boundingBox())?.width).toBe(phone.viewport.width);
  await isSound(page, 'phone-item');
  await app.close();
});

test('language and theme are chosen in the page, and remembered: the language wherever one signs in', async ({
  browser,
  request,
}) => {
  const userName = await Server.register(request, unique('reader'));
  const app = await App.signedIn(browser, userName);
  const { page } = app;
  const choose = async (label: RegExp, option: string): Promise<void> => {
    await page.getByRole('button', { name: label }).click();
    await page.getByRole('menuitemradio', { name: option }).click();
    await page.keyboard.press('Escape');
  };

  await choose(/Account and settings/, 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await choose(/Account and settings/, 'Deutsch');
  await expect(page.getByRole('navigation').getByText('Meine Listen')).toBeVisible();

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('navigation').getByText('Meine Listen')).toBeVisible();
  await choose(/Konto und Einstellungen/, '简体中文');
  await expect(page.getByRole('navigation').getByText('我的清单')).toBeVisible();
  await app.close();

  const elsewhere = await App.signedIn(browser, userName);
  await expect(elsewhere.page.getByRole('navigation').getByText('我的清单')).toBeVisible();
  await elsewhere.close();
});

test('a list of 1,000 todos stays quick to work with', async ({ browser, request }) => {
  test.slow();
  const name = unique('Long');
  const server = await Server.as(request, 'anna');
  const id = await server.createList(name);
  for (let start = 1; start <= 1_000; start += 20)
    await Promise.all(Array.from({ length: 20 }, (_, index) => server.add(id, `todo ${start + index}`)));
  const app = await App.signedIn(browser, 'anna');
  await app.openList(name);
  await expect(app.rows).toHaveCount(1_000);

  // Rows that did not change keep their elements: nothing is drawn anew for them.
  await app.rows.nth(500).evaluate((row) => row.setAttribute('data-kept', ''));
  await app.rows.first().getByRole('checkbox').click();
  await expect(app.page.getByRole('button', { name: 'Done (1)' })).toBeVisible();
  await app.add('the last one');
  await expect(app.row('the last one')).toBeInViewport();

  await expect(app.page.locator('[data-kept]')).toHaveCount(1);
  await app.close();
});
