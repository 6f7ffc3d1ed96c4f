import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';

/** A calendar day from today, as the server writes it. */
const day = (days: number): string => {
  const at = new Date(Date.now() + days * 86_400_000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

test.describe('two people and the todos of all lists', () => {
  let name: string;
  let word: string;
  let listId: string;
  let benId: string;
  let server: Server;
  let anna: App;
  let ben: App;

  test.beforeEach(async ({ browser, request }) => {
    name = unique('Views');
    word = `word${Date.now()}`;
    server = await Server.as(request, 'anna');
    listId = await server.createList(name);
    benId = (await server.share(listId, 'ben', 3)).userId;
    anna = await App.signedIn(browser, 'anna');
    ben = await App.signedIn(browser, 'ben');
  });

  test.afterEach(async () => {
    await anna.close();
    await ben.close();
  });

  const show = async (app: App, view: string): Promise<void> => {
    await app.page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).first().click(); // saved filters stand behind
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
    await app.isLive();
  };
  const ask = async (app: App, query: string): Promise<void> => {
    const field = app.page.getByRole('combobox', { name: 'Query' });
    await field.fill(query);
    await field.press('Enter');
  };
  const section = (app: App, heading: string) =>
    app.page.locator('section', { has: app.page.getByRole('heading', { name: heading }) });

  test('Today: what is late and what is due, ticked by one, gone for the other', async () => {
    await show(ben, 'Today');
    await server.add(listId, `${word} late`, { dueDate: day(-1) });
    await server.add(listId, `${word} today`, { dueDate: day(0) });
    await server.add(listId, `${word} tomorrow`, { dueDate: day(1) });

    await expect(section(ben, 'Overdue').locator('li', { hasText: `${word} late` })).toBeVisible(); // without a reload
    await expect(section(ben, 'Today').locator('li', { hasText: `${word} today` })).toBeVisible();
    await expect(ben.row(`${word} tomorrow`)).toHaveCount(0);

    await show(anna, 'Today');
    await anna.row(`${word} today`).getByRole('checkbox').click();
    await expect(anna.row(`${word} today`)).toHaveCount(0);
    await expect(ben.row(`${word} today`)).toHaveCount(0);
    await anna.page.getByRole('button', { name: 'Undo' }).click();
    await expect(ben.row(`${word} today`)).toBeVisible();
  });

  test('Upcoming: day by day; an item opens beside it and is edited there', async () => {
    await server.add(listId, `${word} soon`, { dueDate: day(1) });
    await show(anna, 'Upcoming');
    await show(ben, 'Upcoming');
    await expect(section(anna, 'Tomorrow').locator('li', { hasText: `${word} soon` })).toBeVisible();

    await anna.row(`${word} soon`).click();
    const title = anna.page
      .getByRole('complementary', { name: `${word} soon` })
      .getByRole('textbox', { name: 'Title' });
    await title.fill(`${word} renamed`);
    await title.blur();

    await expect(ben.row(`${word} renamed`)).toBeVisible();
  });

  test('Assigned to me: comes and goes with the assignment', async () => {
    const { id: itemId } = await server.add(listId, `${word} for ben`);
    await show(ben, 'Assigned to me');
    await expect(ben.row(`${word} for ben`)).toHaveCount(0);

    await server.send('PUT', `/api/todo/items/${itemId}/assignees/${benId}`);
    await expect(ben.row(`${word} for ben`)).toBeVisible();
    await expect(section(ben, name)).toBeVisible(); // by list
  });

  test('Filter: completes, says where it fails, is saved, and stays live', async () => {
    await server.add(listId, `${word} one`, { priority: 4 });
    await show(anna, 'Filter');
    const field = anna.page.getByRole('combobox', { name: 'Query' });

    await field.pressSequentially('p:urg');
    await expect(anna.page.getByRole('option', { name: /urgent/ })).toBeVisible();
    await field.press('Tab');
    await expect(field).toHaveValue('p:urgent ');
    await expect(anna.row(`${word} one`)).toBeVisible();

    await ask(anna, `p:urgent due:<soon`);
    await expect(anna.page.getByRole('alert').locator('mark')).toHaveText('soon');

    await ask(anna, `p:urgent ${word}`);
    await anna.page.getByRole('button', { name: 'Save this filter' }).click();
    await anna.page.getByRole('textbox', { name: 'Name of the filter' }).fill(`Filter ${word}`);
    await anna.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(anna.page.getByRole('navigation').getByRole('link', { name: `Filter ${word}` })).toContainText('1');

    await server.add(listId, `${word} two`, { priority: 4 });
    await expect(anna.row(`${word} two`)).toBeVisible();
    await anna.page.getByRole('button', { name: 'Favourite' }).click();
    await expect(
      anna.page.getByRole('list', { name: 'Favourites' }).getByRole('link', { name: `Filter ${word}` }),
    ).toBeVisible();
  });

  test('Search: best first, forgives a slip, opens what it found; only for who may see it', async () => {
    await server.add(listId, `Quarterly ${word} accounting`);
    await anna.page.keyboard.press('Control+k');
    const field = anna.page.getByRole('combobox', { name: 'Search' });
    await field.fill(`${word} acco`);
    await expect(anna.page.getByRole('option', { name: new RegExp(word) })).toBeVisible();
    await field.fill(`quartrely ${word}`);
    await expect(anna.page.getByRole('option', { name: new RegExp(word) })).toBeVisible();
    await field.press('Enter');
    await expect(anna.page.getByRole('complementary', { name: `Quarterly ${word} accounting` })).toBeVisible();

    await server.unshare(listId, benId);
    await ben.page.keyboard.press('/');
    await ben.page.getByRole('combobox', { name: 'Search' }).fill(`${word}`);
    await expect(ben.page.getByRole('option').or(ben.page.getByText('Nothing found')).first()).toBeVisible();
    await expect(ben.page.getByRole('option', { name: `Quarterly ${word}` })).toHaveCount(0);
  });

  test('losing a list takes its rows away at once', async () => {
    await server.add(listId, `${word} shared`, { dueDate: day(0) });
    await show(ben, 'Today');
    await expect(ben.row(`${word} shared`)).toBeVisible();

    await server.unshare(listId, benId);
    await expect(ben.row(`${word} shared`)).toHaveCount(0);
  });
});
