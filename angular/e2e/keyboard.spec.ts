import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';

test('a list is worked without a mouse', async ({ browser, request }) => {
  const name = unique('Keys');
  const server = await Server.as(request, 'anna');
  const listId = await server.createList(name);
  const app = await App.signedIn(browser, 'anna');
  await app.openList(name);
  const { keyboard } = app.page;
  const focused = app.page.locator('[data-item-id]:focus');

  await keyboard.press('n');
  for (const title of ['one', 'two', 'three']) {
    await keyboard.type(title);
    await keyboard.press('Enter');
  }
  await expect.poll(() => app.titles()).toEqual(['one', 'two', 'three']);
  await keyboard.press('Escape');

  await keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName('one');
  await keyboard.press('j');
  await expect(focused).toHaveAccessibleName('two');
  await keyboard.press('Enter');
  await keyboard.press('End');
  await keyboard.type(', edited');
  await keyboard.press('Enter');
  await expect(focused).toHaveAccessibleName('two, edited');

  await keyboard.press('Alt+ArrowUp');
  await expect.poll(() => app.titles()).toEqual(['two, edited', 'one', 'three']);
  await expect(focused).toHaveAccessibleName('two, edited');

  await keyboard.press('j');
  await keyboard.press('Alt+ArrowRight');
  await expect(app.row('two, edited')).toContainText('0/1');
  await keyboard.press('Space');
  await expect(app.row('two, edited')).toContainText('1/1');
  await keyboard.press('Space');
  await keyboard.press('Alt+ArrowLeft');
  await expect(app.row('two, edited')).not.toContainText('/1');

  await keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName('three');
  await keyboard.press('Delete');
  await expect.poll(() => app.titles()).toEqual(['two, edited', 'one']);
  await expect(focused).toHaveAccessibleName('one');

  await keyboard.press('?');
  await expect(app.page.getByRole('dialog')).toContainText('Keyboard shortcuts');
  await keyboard.press('Escape');
  await keyboard.press('k');
  await keyboard.press('o');
  await expect(app.page.getByRole('complementary', { name: 'two, edited' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(app.page.getByRole('complementary', { name: 'two, edited' })).toBeHidden();
  await expect(focused).toHaveAccessibleName('two, edited');

  await expect.poll(() => server.titles(listId)).toEqual(['two, edited', 'one']);
  await app.close();
});
