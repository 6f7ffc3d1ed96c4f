import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';

test.describe('two people in one list', () => {
  let listId: string;
  let name: string;
  let server: Server;
  let anna: App;
  let ben: App;

  test.beforeEach(async ({ browser, request }) => {
    name = unique('Together');
    server = await Server.as(request, 'anna');
    listId = await server.createList(name, 'one', 'two', 'three');
    await server.share(listId, 'ben', 3);
    anna = await App.signedIn(browser, 'anna');
    ben = await App.signedIn(browser, 'ben');
    await Promise.all([anna.openList(name), ben.openList(name)]);
  });

  test.afterEach(async () => {
    await anna.close();
    await ben.close();
  });

  const bothSee = async (titles: string[]): Promise<void> => {
    await expect.poll(() => anna.titles()).toEqual(titles);
    await expect.poll(() => ben.titles()).toEqual(titles);
  };

  test('each sees the other add, edit, complete, move, delete and take back, without a reload', async () => {
    await bothSee(['one', 'two', 'three']);

    await anna.add('from anna');
    await bothSee(['one', 'two', 'three', 'from anna']);
    await ben.add('from ben');
    await bothSee(['one', 'two', 'three', 'from anna', 'from ben']);

    await anna.row('one').dblclick();
    await anna.page.getByRole('textbox', { name: 'Title' }).first().fill('one, renamed');
    await anna.page.keyboard.press('Enter');
    await bothSee(['one, renamed', 'two', 'three', 'from anna', 'from ben']);

    await ben.row('two').getByRole('checkbox').click();
    await bothSee(['one, renamed', 'three', 'from anna', 'from ben', 'two']);
    await anna.row('two').getByRole('checkbox').click();
    await bothSee(['one, renamed', 'two', 'three', 'from anna', 'from ben']);

    await ben.row('from ben').focus();
    await ben.page.keyboard.press('Alt+ArrowUp');
    await bothSee(['one, renamed', 'two', 'three', 'from ben', 'from anna']);

    await anna.row('three').focus();
    await anna.page.keyboard.press('Delete');
    await bothSee(['one, renamed', 'two', 'from ben', 'from anna']);
    await anna.page.getByRole('button', { name: 'Undo' }).click();
    await bothSee(['one, renamed', 'two', 'three', 'from ben', 'from anna']);

    await expect.poll(() => server.titles(listId)).toEqual(['one, renamed', 'two', 'three', 'from ben', 'from anna']);
  });

  test('a row dragged by one moves for the other', async () => {
    await anna.row('three').hover();
    const grip = await anna.row('three').locator('.grip').boundingBox();
    const target = await anna.row('one').boundingBox();
    if (!grip || !target) throw new Error('nothing to drag');
    await anna.page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await anna.page.mouse.down();
    await anna.page.mouse.move(target.x + 60, target.y + target.height, { steps: 8 });
    await anna.page.mouse.move(target.x + 60, target.y + 4, { steps: 8 });
    await anna.page.mouse.up();

    await bothSee(['three', 'one', 'two']);
    await expect.poll(() => server.titles(listId)).toEqual(['three', 'one', 'two']);
  });

  test('sections, the list’s name and its counts are live too', async () => {
    await anna.page.getByRole('button', { name: 'Add section' }).click();
    await anna.page.getByRole('textbox', { name: 'Section name' }).fill('Later');
    await anna.page.keyboard.press('Enter');
    await expect(ben.page.getByRole('heading', { level: 2, name: 'Later' })).toBeVisible();

    await ben.page.getByRole('textbox', { name: 'Add a todo to Later' }).fill('four');
    await ben.page.keyboard.press('Enter');
    await bothSee(['one', 'two', 'three', 'four']);
    await expect(anna.page.getByRole('navigation').getByRole('link', { name })).toContainText('4');

    await anna.page.getByRole('heading', { level: 1 }).getByRole('button').click();
    await anna.page.getByRole('textbox', { name: 'List name' }).fill(`${name} again`);
    await anna.page.keyboard.press('Enter');
    await expect(ben.page.getByRole('heading', { level: 1, name: `${name} again` })).toBeVisible();
    await expect(ben.page.getByRole('navigation').getByRole('link', { name: `${name} again` })).toBeVisible();
  });

  test('each sees the other there, at which item and in which field', async () => {
    const here = anna.page.getByRole('list', { name: 'Here now' });
    await expect(here).toContainText('ben');

    await ben.row('two').click();
    await ben.page.getByRole('textbox', { name: 'Description' }).click();
    await expect(here).toContainText('ben is at “two”');
    await anna.row('two').click();
    await expect(anna.page.getByText('ben is editing')).toBeVisible();

    await ben.close();
    await expect(here).toBeHidden();
  });

  test('what one types stays while the other changes the same item', async () => {
    await anna.row('one').click();
    await ben.row('one').click();
    const annas = anna.page.getByRole('textbox', { name: 'Description' });
    await annas.pressSequentially('typed by anna');

    await ben.page.getByLabel('Priority').selectOption('High');
    await ben.page.getByRole('textbox', { name: 'Description' }).fill('saved by ben');
    await ben.page.getByRole('textbox', { name: 'Description' }).blur();

    await expect(anna.page.getByLabel('Priority')).toHaveValue('3');
    await expect(anna.page.getByText('Changed by somebody else meanwhile')).toContainText('saved by ben');
    await expect(annas).toHaveValue('typed by anna');
    await expect(annas).toBeFocused();
    await annas.blur();
    await expect(ben.page.getByRole('complementary', { name: 'one' }).getByText('typed by anna')).toBeVisible();
    const [one] = await server.items(listId);
    expect(one).toMatchObject({ title: 'one', priority: 3, description: 'typed by anna' });
  });
});
